// Registering: a volunteer on a phone, alone and without an account, then the link that comes by mail.

import assert from 'node:assert/strict';

import { follow, heading, journey } from '../harness/journey.mjs';

journey('a volunteer registers alone on a phone, and changes times from the mailed link', async ({ world, page }) => {
  const phone = await page({ width: 360 });
  const go = () => follow(phone.getByRole('button', { name: 'Go on' }));

  await phone.goto('/register');
  await phone.getByRole('radio', { name: 'Volunteer', exact: true }).check();
  await go();
  await phone.getByLabel(/^Name/).fill('بنین کی کہانیاں');
  await phone.getByLabel('In which language did you write this?').selectOption('urd');
  await go();
  await phone.getByRole('radio', { name: 'Talk', exact: true }).check();
  await phone.getByRole('checkbox', { name: 'History', exact: true }).check();
  await go();
  await phone.getByRole('checkbox', { name: 'We come to the school' }).check();
  await phone.getByLabel('How far do you travel to a school?').selectOption('16');
  await phone.getByLabel(/^Postcode/).fill('LE۵ ۴BD');
  const placed = await go();
  assert.equal(placed.status(), 200);
  await phone.getByLabel('Day of time 1').selectOption('Sat');
  await phone.getByLabel(/^Start of time 1/).fill('۱۰:۰۰');
  await go();
  await phone.getByLabel(/^Language 1(?!:)/).selectOption('urd');
  await go();
  await phone.getByLabel(/^Email address/).fill('newcomer@example.org');
  await go();
  await go();
  assert.equal(await heading(phone), 'Look it over, and send it');
  await phone.getByText('بنین کی کہانیاں').first().waitFor();
  await phone.getByRole('checkbox').check();
  await follow(phone.getByRole('button', { name: 'Send', exact: true }));
  assert.equal(await heading(phone), 'Thank you');

  const mail = await world.mail('newcomer@example.org', /listing/i);
  assert.ok(!mail.text.includes('بنین'), 'no word of the listing is mailed');
  const link = mail.links.find((one) => one.includes('/listing-link/'));

  // From the link: three screens, and no more than eight taps besides typing.
  const later = await page({ width: 360 });
  let screens = 0;
  let taps = 0;
  const opened = async (what) => {
    taps += 1;
    screens += 1;
    return follow(what);
  };
  await later.goto(link);
  screens += 1;
  await opened(later.getByRole('link', { name: /times/i }).first());
  taps += 1;
  await later.getByLabel(/^Start of time 1/).fill('۱۱:۰۰');
  taps += 1;
  await later.getByLabel(/^End of time 1/).fill('۱۳:۰۰');
  await opened(later.getByRole('button', { name: 'Save now' }));
  await later.getByText('Saved.').waitFor();
  await later.getByText(/11:00–13:00/).first().waitFor();
  assert.ok(screens <= 3, `${screens} screens`);
  assert.ok(taps <= 8, `${taps} taps`);
});
