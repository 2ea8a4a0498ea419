// A liaison officer's list: uploaded, columns chosen, looked over, taken, mended and uploaded again.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../harness/places.mjs';
import { follow, heading, journey } from '../harness/journey.mjs';

const LIST = `Our schools - updated in March

Organisation,Type,Languages,Telephone,Days / times,DBS?
ST JOHN'S SATURDAY SCHOOL,Supplementary school,"Urdu, Punjabi & English",01632 960123,Saturdays 10am - 1pm (term time only),Yes
Sunday School,Sat. Sch,Polish,ask at the office,TBC,
Friends of the Hall,,,,,
`;

journey('an officer takes a list of their own and mends what was refused', async ({ page }) => {
  const officer = await page({ role: 'liaison officer', width: 390 });
  await officer.goto('/imports');
  await upload(officer, 'Our schools', 'our schools.csv', Buffer.from(LIST));
  assert.equal(await heading(officer), 'Choose what each column is');
  assert.equal(await officer.getByLabel(/Column 1: Organisation/).inputValue(), 'name');
  assert.equal(await officer.getByLabel(/Column 6: DBS/).inputValue(), 'note');
  await officer.getByLabel(/Who is in this list/).selectOption('community_organisation');
  await follow(officer.getByRole('button', { name: 'Look it over' }));
  await looked(officer);
  await officer.getByLabel('Sat. Sch').selectOption('supplementary_school');
  await follow(officer.getByRole('button', { name: 'Save meanings' }));
  await looked(officer);
  await officer.getByText('this is not a telephone number').waitFor();
  await take(officer, 'Take 2 rows');

  const [download] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('link', { name: /Download the refused rows/ }).click(),
  ]);
  const refused = readFileSync(await download.path(), 'utf8');
  const mended = refused.replaceAll('ask at the office', '01632 960124');
  assert.notEqual(mended, refused);
  await officer.getByLabel('The mended file').setInputFiles(csv('mended.csv', Buffer.from(mended)));
  await follow(officer.getByRole('button', { name: 'Upload the mended file' }));
  await looked(officer);
  await take(officer, 'Take 1 row');
  assert.equal(await officer.getByRole('button', { name: 'Upload the mended file' }).count(), 0);
});

const DATA = join(ROOT, '../shared/data/orgs/derived_faults');

journey('lists as offices really keep them, with all their faults, are uploaded, mended and uploaded again', async ({ page }) => {
  if (!existsSync(DATA)) return console.log(`skipped: ${DATA} is not there`);
  const officer = await page({ role: 'liaison officer' });
  let mendedLists = 0;
  for (const name of readdirSync(DATA)) {
    await officer.goto('/imports');
    await upload(officer, name, name, readFileSync(join(DATA, name)));
    await officer.getByLabel(/Who is in this list/).selectOption('supplementary_school');
    await follow(officer.getByRole('button', { name: 'Look it over' }));
    await looked(officer);
    await takeWhatCan(officer);
    const link = officer.getByRole('link', { name: /Download the refused rows/ });
    if ((await link.count()) === 0) continue;
    const [download] = await Promise.all([officer.waitForEvent('download'), link.click()]);
    const refused = readFileSync(await download.path(), 'utf8');
    const mended = refused.replaceAll('info@example,org', 'info@example.org').replaceAll('ask at office', '');
    await officer.getByLabel('The mended file').setInputFiles(csv('mended.csv', Buffer.from(mended)));
    await follow(officer.getByRole('button', { name: 'Upload the mended file' }));
    await looked(officer);
    await takeWhatCan(officer);
    mendedLists += 1;
  }
  assert.ok(mendedLists > 0, 'no list had rows to mend');
});

const csv = (name, buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

async function upload(officer, source, name, buffer) {
  await officer.getByLabel(/^Your list/).setInputFiles(csv(name, buffer));
  await officer.getByLabel(/^What the list is called/).fill(source);
  await follow(officer.getByRole('button', { name: 'Upload' }));
}

// The page comes again by itself until the list is read.
const looked = (officer) => officer.getByRole('heading', { level: 1, name: /^Look it over/ }).waitFor();
const taken = (officer) => officer.getByRole('heading', { level: 1, name: /^Taken/ }).waitFor();

/** Takes the rows that can be taken, where there are any. */
async function takeWhatCan(officer) {
  const taking = officer.getByRole('button', { name: /^Take / });
  if ((await taking.count()) === 0) return;
  await follow(taking);
  await taken(officer);
}

async function take(officer, button) {
  await follow(officer.getByRole('button', { name: button }));
  await taken(officer);
}
