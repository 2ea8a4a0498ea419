// One's own account: signing in by the code of a mail, staying signed in on one's own phone, and leaving from afar.

import assert from 'node:assert/strict';

import { follow, heading, journey } from '../harness/journey.mjs';

const ADDRESS = 'nursery-teacher@example.org';

/** The six digits in a mail. */
function codeIn(mail) {
  return mail.text.match(/\b\d{6}\b/)[0];
}

journey('the code of the mail signs in in the tab that asked, and what was asked is there again', async ({ world, page }) => {
  const teacher = await page({ width: 360 });
  await teacher.goto('/needs');
  assert.match(teacher.url(), /\/sign-in\?next=/);
  await teacher.getByRole('textbox').fill(ADDRESS);
  await follow(teacher.locator('main').getByRole('button'));
  assert.match(teacher.url(), /\/sign-in\/code$/);
  const mail = await world.mail(ADDRESS, /sign in/i);
  const code = codeIn(mail);
  const field = teacher.getByLabel('Code from the mail');
  assert.equal(await field.getAttribute('autocomplete'), 'one-time-code');

  // Somebody elsewhere who sees the code has nothing of it.
  const elsewhere = await page({ width: 360 });
  await elsewhere.goto('/sign-in');
  await elsewhere.getByRole('textbox').fill('nobody@example.org');
  await follow(elsewhere.locator('main').getByRole('button'));
  await elsewhere.getByLabel('Code from the mail').fill(code);
  assert.equal((await follow(elsewhere.locator('main').getByRole('button'))).status(), 422);
  await elsewhere.getByText('this code does not work').first().waitFor();

  const urdu = [...code].map((digit) => String.fromCharCode(0x06f0 + Number(digit))).join('');
  await field.fill(urdu);
  await teacher.getByLabel(/This is my own device/).check();
  await follow(teacher.locator('main').getByRole('button'));
  assert.match(teacher.url(), /\/needs$/);
  const session = (await teacher.context().cookies()).find(({ name }) => name === 'kith');
  assert.ok(session.expires > Date.now() / 1000 + 29 * 24 * 3600, 'for thirty days');
  assert.ok(session.httpOnly && session.sameSite === 'Lax');

  // The link of the same mail is used up with it.
  const late = await page({ width: 360 });
  await late.goto(mail.links.find((one) => one.includes('/sign-in/')));
  assert.equal((await follow(late.locator('main').getByRole('button'))).status(), 401);
});

journey('who is signed in twice leaves the other device from the account', async ({ world, page }) => {
  const desk = await page({ role: 'teacher', width: 1280 });
  const phone = await page({ width: 360 });
  await phone.goto(world.link('teacher'));
  await follow(phone.locator('main').getByRole('button'));
  await phone.goto('/account');
  assert.equal(await heading(phone), 'Your account');
  const other = phone.getByRole('row').filter({ hasNotText: 'This one' }).getByRole('button');
  await follow(other.first());
  await phone.getByText('Signed out there.').waitFor();
  await desk.goto('/account');
  assert.match(desk.url(), /\/sign-in\?next=%2Faccount$/);
  await follow(phone.getByRole('button', { name: 'Sign out everywhere' }));
  await phone.getByRole('link', { name: 'Sign in' }).waitFor();
});
