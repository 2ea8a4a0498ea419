// A partner without e-mail: their paper slip is typed in, and they change what it says by a QR code that liaison shows them.

import assert from 'node:assert/strict';

import { follow, heading, journey } from '../harness/journey.mjs';

const OFFER = 'Stories from Hargeisa';

journey('a partner without e-mail changes their listing by the QR code', async ({ page }) => {
  const officer = await page({ role: 'school liaison' });
  await officer.goto('/slips/new');
  await officer.getByLabel('What could you share?').fill(OFFER);
  await officer.getByLabel('Music, dance, drama or stories').check();
  await officer.getByLabel(/^Which languages/).fill('Somali');
  await officer.getByLabel(/^Your telephone number/).fill('07700 900190');
  await officer.getByLabel('Day it was signed').fill(new Date().toLocaleDateString('en-GB', { timeZone: 'Europe/London' }));
  await follow(officer.getByRole('button', { name: 'Save, and on to the next' }));
  await officer.goto('/home');
  await follow(officer.getByRole('link', { name: OFFER }));
  await follow(officer.getByRole('link', { name: 'Publish it, record consent, make a link' }));
  await follow(officer.getByRole('button', { name: 'Publish', exact: true }));
  await follow(officer.getByRole('button', { name: 'Mail it to the listing’s address' }));
  await officer.getByText('The listing has no email address').waitFor();
  await follow(officer.getByRole('button', { name: 'Make a QR code' }));
  const link = await officer.getByRole('img', { name: /listing-link/ }).getAttribute('aria-label');

  const phone = await page({ width: 360, hasTouch: true, isMobile: true });
  await phone.goto(link);
  assert.equal(await heading(phone), OFFER);
  const own = new URL(phone.url()).pathname;
  await follow(phone.getByRole('link', { name: 'Change times' }));
  await phone.getByLabel('Day of time 1').selectOption('Fri');
  await phone.getByLabel(/^Start of time 1/).fill('১৪:০০');
  await phone.getByLabel(/^End of time 1/).fill('১৫:০০');
  await follow(phone.getByRole('button', { name: 'Save now' }));
  await phone.getByText('Saved.').waitFor();
  await phone.goto(`${own}/edit/contact`);
  await phone.getByLabel(/^Telephone number/).fill('০৭৭০০ ৯০০১৯১');
  await follow(phone.getByRole('button', { name: 'Save now' }));
  await phone.getByText('07700 900191').waitFor();

  // School staff see the new times, and liaison who made the link and that it was used.
  const teacher = await page({ role: 'teacher' });
  await teacher.goto(own.replace('/listings/', '/partners/'));
  await teacher.getByText(/14:00/).first().waitFor();
  assert.equal(await teacher.getByText('07700 900191').count(), 0, 'a telephone number of a person is for liaison');
  await officer.goto(own.replace('/listings/', '/partners/') + '/record');
  await officer.getByRole('rowheader', { name: 'Link made' }).first().waitFor();
  await officer.getByText('07700 900191').waitFor();
});
