// A school's liaison officer: ten slips typed in by keyboard, published from the home; coverage; the list and its file.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { follow, heading, journey } from '../harness/journey.mjs';

const OFFERS = [
  'How bread is baked', 'Being a nurse', 'Growing vegetables', 'Driving a bus at night', 'Stories from Hargeisa',
  'Mending bicycles', 'Playing the tabla', 'Accounts and sums', 'Henna patterns', 'Flying kites',
];

const press = async (page, key, times = 1) => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
};

journey('ten slips are typed in by keyboard alone, one after the other', async ({ page }) => {
  const officer = await page({ role: 'school liaison' });
  await officer.goto('/home');
  const before = await officer.getByRole('heading', { name: /new listing/ }).count();
  assert.equal(before, 0, 'the sample has no drafts of this school');
  await officer.goto('/slips/new#title');
  const began = Date.now();
  for (const [index, offer] of OFFERS.entries()) {
    // The first question has the focus: nothing has to be pressed to begin.
    await officer.locator('#title:focus').waitFor();
    await officer.keyboard.type(offer);
    await press(officer, 'Tab', 2);
    await press(officer, 'Space');
    await press(officer, 'Tab', 8);
    await officer.keyboard.type('Somali, اردو');
    await press(officer, 'Tab');
    await press(officer, 'Space');
    await press(officer, 'Tab', 7);
    await officer.keyboard.type(`07700 9001${String(index).padStart(2, '0')}`);
    await press(officer, 'Tab', 2);
    // The day a heap of slips was signed is asked once.
    if (index === 0) await officer.keyboard.type(new Date().toLocaleDateString('en-GB', { timeZone: 'Europe/London' }));
    await press(officer, 'Enter');
    await officer.getByText(index === 0 ? 'You have typed in 1 slip today.' : `You have typed in ${index + 1} slips today.`).waitFor();
  }
  console.log(`ten slips: ${Math.round((Date.now() - began) / 100) / 10} s`);

  await officer.locator('#title:focus').waitFor();
  await officer.keyboard.type('Flying kites');
  await press(officer, 'Tab', 2);
  await press(officer, 'Space');
  await press(officer, 'Tab', 16);
  await officer.keyboard.type('07700 900109');
  await press(officer, 'Enter');
  await officer.getByText('This telephone number or email address is known already').waitFor();
  await officer.getByLabel('This is another slip').check();
  await follow(officer.getByRole('button', { name: 'Save, and on to the next' }));
  await officer.getByText('You have typed in 11 slips today.').waitFor();
  await follow(officer.getByRole('button', { name: 'Take it back' }));
  await officer.getByText('You have typed in 10 slips today.').waitFor();

  await officer.goto('/home');
  await officer.getByRole('heading', { name: '10 new listings to publish' }).waitFor();
  await follow(officer.getByRole('link', { name: 'Henna patterns' }));
  assert.equal(await heading(officer), 'Henna patterns');
  await officer.getByText('07700 900108').waitFor();
  await officer.goto('/home');
  await follow(officer.getByRole('button', { name: 'Publish all that are shown here' }));
  await officer.getByText('Published. The people they are for can see them now.').waitFor();
  assert.equal(await officer.getByRole('heading', { name: /to publish/ }).count(), 0);
});

journey('an officer says what pupils speak and reads where the gaps are', async ({ page }) => {
  const officer = await page({ role: 'school liaison', width: 390 });
  await officer.goto('/coverage');
  await follow(officer.getByRole('link', { name: 'Say which languages the pupils speak' }));
  await officer.getByLabel('Polish').check();
  await officer.getByLabel('Other languages').fill('Tetum\nतमिळ');
  await follow(officer.getByRole('button', { name: 'Save' }));
  // What no language is called is said; nothing that was ticked or typed is lost.
  if (await officer.getByRole('alert').count()) {
    await officer.getByLabel('Other languages').fill('Welsh');
    assert.equal(await officer.getByLabel('Polish').isChecked(), true);
    await follow(officer.getByRole('button', { name: 'Save' }));
  }
  const languages = officer.getByRole('table', { name: /Languages of the pupils/ });
  const rows = await languages.getByRole('rowheader').allInnerTexts();
  assert.ok(rows.includes('Polish'), rows.join());
  assert.equal(rows.at(-1), 'Polish', 'what somebody teaches stands below what nobody does');
  await officer.getByRole('table', { name: /Subjects/ }).waitFor();
});

journey('the list is narrowed down, and taken away as a file', async ({ page }) => {
  const officer = await page({ role: 'liaison officer' });
  await officer.goto('/partners');
  await officer.getByLabel('Words in a name or a headline').fill('polish');
  await officer.getByLabel('Kind').selectOption('supplementary_school');
  await follow(officer.getByRole('button', { name: 'Show', exact: true }));
  await officer.getByRole('heading', { name: /^\d+ partners?$/ }).waitFor();
  const [download] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('button', { name: 'Take this list away as a file' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  assert.match(file, /^\uFEFFpartner_id,kind,status,name,/);
  assert.match(file, /supplementary_school/);
  assert.doesNotMatch(file, /madrasah/);
  await follow(officer.getByRole('link', { name: 'Remove polish' }));
  const set = new URL(officer.url()).searchParams;
  assert.deepEqual([set.get('kind'), set.has('words')], ['supplementary_school', false]);
  await follow(officer.getByRole('main').getByRole('rowheader').getByRole('link').first());
  await officer.getByRole('heading', { name: 'What happened' }).waitFor();
});

journey('a teacher sees who is around their school', async ({ page }) => {
  const officer = await page({ role: 'school liaison' });
  await officer.goto('/home');
  await follow(officer.getByRole('link', { name: /^Partners around/ }));
  const school = officer.url();
  await officer.getByRole('table', { name: 'Madrasah' }).waitFor();
  await officer.getByText('ema-lead@example.org').waitFor();
  const teacher = await page({ role: 'teacher' });
  await teacher.goto(school);
  await teacher.getByRole('table', { name: 'Madrasah' }).waitFor();
  assert.equal(await teacher.getByText('@example.org').count(), 0);
});
