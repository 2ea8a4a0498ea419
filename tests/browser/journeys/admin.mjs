// Administration: somebody is let in and shut out again, what the service says of itself, and a word of the vocabulary.

import assert from 'node:assert/strict';

import { follow, heading, journey } from '../harness/journey.mjs';

journey('an administrator lets somebody in and shuts them out again', async ({ world, page }) => {
  const administrator = await page({ role: 'administrator', width: 1280 });
  await administrator.goto('/admin');
  await follow(administrator.getByRole('link', { name: 'People' }));
  const form = administrator.locator('form').filter({ has: administrator.getByLabel('Liaison officer of a school') });
  await form.getByLabel('Address').fill('new-teacher@example.org');
  await form.getByLabel('Called').fill('Year 2 teacher');
  assert.equal((await follow(form.getByRole('button', { name: 'Add' }))).status(), 422, 'a role is needed');
  await form.getByLabel('Teacher', { exact: true }).check();
  await form.getByLabel('School’s URN').fill('900001');
  await follow(form.getByRole('button', { name: 'Add' }));
  await administrator.getByText('They can sign in with their address from now on.').waitFor();

  const teacher = await page({ width: 360 });
  await teacher.goto('/sign-in');
  await teacher.getByRole('textbox').fill('new-teacher@example.org');
  await follow(teacher.locator('main').getByRole('button'));
  const mail = await world.mail('new-teacher@example.org', /sign in/i);
  await teacher.goto(mail.links.find((one) => one.includes('/sign-in/')));
  await follow(teacher.locator('main').getByRole('button'));
  await teacher.getByRole('button', { name: 'Sign out' }).waitFor();

  await administrator.getByLabel('A part of the address').fill('new-teacher');
  await follow(administrator.getByRole('button', { name: 'Find' }));
  await follow(administrator.getByRole('link', { name: 'new-teacher@example.org' }));
  await follow(administrator.getByRole('button', { name: /^End/ }));
  await administrator.getByText('Ended. They are signed out everywhere.').waitFor();
  await teacher.goto('/account');
  assert.match(teacher.url(), /\/sign-in/);
});

journey('of two administrators who say who runs this Kith, the second sees both', async ({ world, page }) => {
  const [one, other] = [await page({ role: 'administrator' }), await page({ role: 'administrator' })];
  for (const each of [one, other]) await each.goto('/admin/settings');
  await one.getByLabel('Who runs this Kith').fill('The council of the first town');
  await follow(one.getByRole('button', { name: 'Save' }));
  await other.getByLabel('Who runs this Kith').fill('The council of the second town');
  assert.equal((await follow(other.getByRole('button', { name: 'Save' }))).status(), 409);
  await other.getByRole('cell', { name: 'The council of the first town' }).waitFor();
  assert.equal(await other.getByLabel('Who runs this Kith').inputValue(), 'The council of the second town');
  await follow(other.getByRole('button', { name: 'Save' }));
  await other.goto('/privacy');
  await other.getByText('This Kith is run by The council of the second town').waitFor();
});

journey('a name is added to a topic, finds it, and is taken back', async ({ world, page }) => {
  const administrator = await page({ role: 'administrator', width: 1280 });
  await administrator.goto('/admin/vocabulary');
  await administrator.getByLabel('A part of any name').fill('rivers');
  await follow(administrator.getByRole('button', { name: 'Find' }));
  await follow(administrator.getByRole('link', { name: 'Rivers', exact: true }));
  assert.equal(await heading(administrator), 'Rivers');
  await administrator.getByRole('textbox', { name: 'Name', exact: true }).fill('wandering waters');
  await follow(administrator.getByRole('button', { name: 'Add', exact: true }));
  await administrator.getByText('Saved.').waitFor();
  await administrator.getByRole('rowheader', { name: 'wandering waters' }).waitFor();
  await follow(administrator.getByRole('button', { name: /^Take back/ }).first());
  await administrator.getByText('Taken back.').waitFor();
  assert.equal(await administrator.getByRole('rowheader', { name: 'wandering waters' }).count(), 0);
});
