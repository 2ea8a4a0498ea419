// Changing a listing: in small steps that are kept, looked over and saved; what is wrong is said; nothing is retyped.

import assert from 'node:assert/strict';

import { follow, heading, journey } from '../harness/journey.mjs';

journey('a partner changes two parts, comes back later, and saves them together', async ({ page }) => {
  const partner = await page({ role: 'partner', width: 360 });
  await partner.goto('/listings');
  const listing = new URL(partner.url()).pathname;
  await partner.goto(`${listing}/edit/contact`);
  await partner.getByLabel(/^Telephone number/).fill('123');
  const refused = await follow(partner.getByRole('button', { name: 'Keep it, and change more' }));
  assert.equal(refused.status(), 422);
  assert.match(await partner.title(), /^Problem: /);
  assert.equal(await partner.getByLabel(/^Telephone number/).inputValue(), '123');
  await partner.getByLabel(/^Telephone number/).fill('০৭৭০০ ৯০০৯৯৯');
  await follow(partner.getByRole('button', { name: 'Keep it, and change more' }));
  assert.equal(await heading(partner), 'Change your listing');

  // Closing the phone loses nothing.
  const later = await page({ role: 'partner', width: 360 });
  await later.goto(`${listing}/edit`);
  await later.getByText('You have changes that are not saved yet.').waitFor();
  await later.goto(`${listing}/edit/names`);
  await later.getByLabel(/^Other names/).fill('مدرسہ چراغ');
  await follow(later.getByRole('button', { name: 'Save now' }));
  assert.equal(await heading(later), 'Look your changes over', 'what was kept before is seen before it is saved');
  await later.getByText('07700 900999').waitFor();
  await follow(later.getByRole('button', { name: 'Save these changes' }));
  await later.getByText('Saved.').waitFor();
  await later.getByText('مدرسہ چراغ').first().waitFor();
});

journey('every step is done by keyboard alone', async ({ page }) => {
  const partner = await page({ role: 'partner' });
  await partner.goto('/listings');
  await partner.goto(`${new URL(partner.url()).pathname}/edit/contact`);
  await partner.getByLabel(/^Telephone number/).focus();
  await partner.keyboard.press('Control+A');
  await partner.keyboard.type('07700 900998');
  const saved = partner.waitForURL(/\/listings\/[^/]+$/);
  await partner.keyboard.press('Enter');
  await saved;
  await partner.getByText('Saved.').waitFor();
});
