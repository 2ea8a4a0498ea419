// Signing in: by a printed link, and by a link from a mail.

import assert from 'node:assert/strict';

import { follow, journey } from '../harness/journey.mjs';
import { enter, write } from '../harness/keyboard.mjs';

journey('a teacher opens the link and is signed in by its button', async ({ world, page }) => {
  const teacher = await page({ width: 390 });
  await teacher.goto(world.link('teacher'));
  assert.equal(await teacher.getByRole('button', { name: 'Sign out' }).count(), 0, 'opening a link signs nobody in');
  await follow(teacher.locator('main').getByRole('button'));
  await teacher.getByRole('button', { name: 'Sign out' }).waitFor();
  await teacher.goto('/needs');
  await teacher.getByRole('link', { name: /Ancient Benin/ }).waitFor();
});

journey('whoever asks for a link gets it by mail, and it signs in once', async ({ world, page }) => {
  const teacher = await page();
  await teacher.goto('/sign-in');
  await teacher.getByRole('textbox').fill('nursery-teacher@example.org');
  await follow(teacher.locator('main').getByRole('button'));
  const mail = await world.mail('nursery-teacher@example.org', /sign in/i);
  const link = mail.links.find((one) => one.includes('/sign-in/'));
  await teacher.goto(link);
  await follow(teacher.locator('main').getByRole('button'));
  await teacher.getByRole('button', { name: 'Sign out' }).waitFor();

  const another = await page();
  await another.goto(link);
  const again = await follow(another.locator('main').getByRole('button').first());
  assert.notEqual(again.status(), 200, 'a link works once');
});

journey('somebody signs in and out by the keyboard alone', async ({ world, page }) => {
  const partner = await page({ width: 390 });
  await partner.goto('/sign-in');
  await write(partner.getByRole('textbox'), 'school-office@example.org');
  await enter(partner.locator('main').getByRole('button'));
  const mail = await world.mail('school-office@example.org', /sign in/i);
  await partner.goto(mail.links.find((one) => one.includes('/sign-in/')));
  await enter(partner.locator('main').getByRole('button'));
  await enter(partner.getByRole('button', { name: 'Sign out' }));
  await partner.getByRole('link', { name: 'Sign in' }).waitFor();
});
