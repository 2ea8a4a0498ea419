// A partner's own listing: looked at with others' eyes, confirmed, paused and put back; and a link passed on by liaison.

import assert from 'node:assert/strict';

import { follow, heading, journey } from '../harness/journey.mjs';

const button = (page, name) => page.locator('main').getByRole('button', { name, exact: true });
const section = (page, name) => page.locator('main').getByRole('region', { name });

journey('a partner sees who sees what, says that nothing has changed, pauses and puts back', async ({ page }) => {
  const partner = await page({ role: 'partner', width: 360 });
  await partner.goto('/listings');
  assert.equal(await heading(partner), 'Lantern Madrasah', 'the only listing opens at once');
  const own = new URL(partner.url()).pathname;
  await section(partner, 'What everyone sees').getByText('Homework hour before madrasah').waitFor();

  const eyes = partner.getByRole('navigation', { name: 'See it as others do' });
  await follow(eyes.getByRole('link', { name: 'Everyone' }));
  await partner.getByRole('heading', { name: 'This is how everyone sees it' }).waitFor();
  assert.equal(await button(partner, 'Pause').count(), 0, 'looking changes nothing');
  await follow(eyes.getByRole('link', { name: 'School staff' }));
  await partner.getByText('17:00').first().waitFor();
  await follow(eyes.getByRole('link', { name: 'You' }));

  await follow(button(partner, 'Nothing has changed'));
  await partner.getByRole('status').getByText('nothing has changed').waitFor();
  await partner.getByText('You last told us on').waitFor();

  await follow(button(partner, 'Pause'));
  await partner.getByText('Your listing is paused since').waitFor();
  const stranger = await page();
  assert.equal((await stranger.goto(own.replace('/listings/', '/partners/'))).status(), 404, 'nobody finds it');
  await follow(button(partner, 'Put it back'));
  await partner.getByText('Your listing is up').waitFor();

  await follow(partner.getByRole('link', { name: 'Withdraw the listing' }));
  assert.equal(await heading(partner), 'Withdraw this listing?');
  await follow(partner.getByRole('link', { name: 'No, keep it' }));
  await partner.getByText('Your listing is up').waitFor();
});

journey('an officer makes a QR code, and whoever scans it looks after the listing without a password', async ({ page }) => {
  const partner = await page({ role: 'partner' });
  await partner.goto('/listings');
  const own = new URL(partner.url()).pathname;

  const officer = await page({ role: 'liaison officer' });
  await officer.goto(own);
  await follow(officer.getByRole('link', { name: 'For liaison' }));
  await follow(button(officer, 'Make a QR code'));
  const code = officer.getByRole('img', { name: /listing-link/ });
  const link = await code.getAttribute('aria-label');
  const box = await code.boundingBox();
  assert.ok(box.width > 150 && Math.abs(box.width - box.height) < 1, `large enough to be scanned: ${JSON.stringify(box)}`);
  await follow(officer.getByRole('link', { name: 'Done' }));
  await officer.getByRole('row', { name: /As a QR code/ }).waitFor();
  assert.equal(await officer.getByText(link).count(), 0, 'a link is shown once');

  const phone = await page({ width: 360 });
  await phone.goto(link);
  assert.equal(new URL(phone.url()).pathname, own, 'no token stays in the address');
  await follow(button(phone, 'Nothing has changed'));
  await phone.getByText('You last told us on').waitFor();
  assert.equal((await phone.goto(`${own}/care`)).status(), 404, 'a link does nothing of liaison');

  await follow(officer.getByRole('button', { name: /^Revoke/ }).first());
  assert.equal((await phone.goto(own)).status(), 404, 'a link that is revoked opens nothing');
  assert.equal((await phone.goto(link)).status(), 410);
  await follow(button(phone, 'Send a new link'));
  assert.equal(await heading(phone), 'A new link is on its way');
});
