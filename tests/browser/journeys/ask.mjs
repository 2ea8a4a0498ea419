// Asking: from the first page to a partner, with filters, schools that are alike, and nobody who fits.

import assert from 'node:assert/strict';

import { field, follow, heading, journey } from '../harness/journey.mjs';
import { enter, write } from '../harness/keyboard.mjs';

const find = (page) => page.getByRole('button', { name: 'Find partners' });
const cards = (page) => page.locator('.cards .card');
const what = (page) => field(page, 'What the class is learning');
const place = (page) => field(page, 'Postcode or school');

journey('a teacher finds who fits, narrows it down, goes back, and opens a partner', async ({ page }) => {
  const teacher = await page({ role: 'teacher', width: 390 });
  await teacher.goto('/');
  assert.match(await place(teacher).inputValue(), /\(900001\)$/, 'the own school is filled in');
  await what(teacher).fill('The Romans, someone to bring objects to handle');
  await teacher.getByLabel('Year group').fill('Year 4');
  await follow(find(teacher));
  const all = await cards(teacher).count();
  assert.ok(all > 0);
  const asked = teacher.url();

  await teacher.getByText('Narrow down').click();
  await teacher.getByText('What they do', { exact: true }).click();
  const value = teacher.locator('.filter a').filter({ hasText: /Workshop|Talk|Class/ }).first();
  const count = Number(await value.locator('.count').innerText());
  await follow(value);
  assert.equal(await cards(teacher).count(), Math.min(count, 20), 'the count is what is found');
  await teacher.goBack();
  assert.equal(teacher.url(), asked);
  assert.equal(await cards(teacher).count(), all);
  await teacher.goForward();
  await follow(teacher.getByRole('link', { name: /^Take away/ }).first());
  assert.equal(await cards(teacher).count(), all, 'taken away by one press');

  const card = cards(teacher).first();
  const headline = await card.getByRole('heading').innerText();
  assert.match(await card.getByRole('link', { name: 'Ask them' }).getAttribute('href'), /^\/enquiries\/new\?offer=/);
  await follow(card.getByRole('heading').getByRole('link'));
  await teacher.getByRole('heading', { name: headline }).waitFor();
});

journey('a school is chosen among several by one press, and what was asked is not lost', async ({ page }) => {
  const stranger = await page({ width: 390 });
  await stranger.goto('/');
  await what(stranger).fill('Rivers and flooding');
  await stranger.getByLabel('Year group').fill('Year 5');
  await place(stranger).fill('school');
  await follow(find(stranger));
  assert.equal(await heading(stranger), 'Which school did you mean?');
  await follow(stranger.getByRole('table').getByRole('link').first());
  assert.equal(await what(stranger).inputValue(), 'Rivers and flooding');
  assert.equal(await stranger.getByLabel('Year group').inputValue(), 'Year 5');
  await stranger.getByText('School staff who are signed in also see').waitFor();
});

journey('what is wrong is said in the title, at the top and in the field', async ({ page }) => {
  const stranger = await page();
  await stranger.goto('/');
  await place(stranger).fill('nowhere at all');
  const answer = await follow(find(stranger));
  assert.equal(answer.status(), 422);
  assert.match(await stranger.title(), /^Problem: /);
  await stranger.locator('.errors').getByRole('link').first().click();
  assert.equal(await stranger.evaluate(() => document.activeElement.id), 'text');
  assert.equal(await place(stranger).inputValue(), 'nowhere at all');
});

journey('nobody fits: it is said, and a teacher can keep the need open', async ({ page }) => {
  const teacher = await page({ role: 'teacher', width: 390 });
  await teacher.goto('/?text=underwater+basket+weaving');
  await teacher.getByRole('heading', { name: 'Nobody fits yet' }).waitFor();
  await follow(teacher.getByRole('button', { name: /Keep this need open/ }));
  assert.match(teacher.url(), /\/needs\/[0-9a-f-]+$/);
});

journey('a topic is suggested while typing and taken by the keyboard alone', async ({ page }) => {
  const stranger = await page({ width: 390 });
  await stranger.goto('/');
  const typed = what(stranger);
  await write(typed, 'deepav');
  const option = stranger.getByRole('option').first();
  await option.waitFor();
  assert.equal(await typed.getAttribute('aria-expanded'), 'true');
  assert.match(await stranger.getByRole('status').first().innerText(), /suggestion/);
  await stranger.keyboard.press('ArrowDown');
  assert.equal(await option.getAttribute('aria-selected'), 'true');
  assert.equal(await typed.getAttribute('aria-activedescendant'), await option.getAttribute('id'));
  await stranger.keyboard.press('Enter');
  assert.equal(await typed.inputValue(), 'Diwali');
  assert.equal(await typed.getAttribute('aria-expanded'), 'false');
  await write(place(stranger), 'LE5 3LJ');
  const answer = await enter(find(stranger));
  assert.equal(answer.status(), 200);
}, { script: [true] });

journey('without script close words lead on by a link', async ({ page }) => {
  const stranger = await page();
  await stranger.goto('/?text=the+Anglow+Saksons&place=LE5+3LJ');
  await follow(stranger.getByRole('link', { name: /^Did you mean Anglo/ }).first());
  assert.match(await what(stranger).inputValue(), /Anglo-Saxon/);
  assert.equal(await stranger.getByText('Did you mean').count(), 0);
}, { script: [false] });
