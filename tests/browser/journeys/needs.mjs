// The teacher's need: found, kept, narrowed by what is not right, asked about, and answered.

import assert from 'node:assert/strict';

import { field, follow, heading, journey } from '../harness/journey.mjs';

const ROMANS = 'The Romans, someone to bring objects to handle';
const FINDS = 'Roman finds handling: real pots, tiles and hairpins';

/** The card of an offer. */
const card = (page, title) => page.locator('.card', { hasText: title });

/** Asks on the first page and keeps the need open; ends on the need's page. */
async function keep(page, words) {
  await page.goto('/');
  await field(page, 'What the class is learning').fill(words);
  await follow(page.getByRole('button', { name: 'Find partners' }));
  await follow(page.getByRole('button', { name: /Keep this need open/ }));
  assert.equal(await heading(page), words);
}

journey('a teacher keeps a need, dismisses what is not right, asks, and says what came', async ({ world, page }) => {
  const teacher = await page({ role: 'teacher', width: 390 });
  await keep(teacher, ROMANS);
  const need = new URL(teacher.url()).pathname;
  await teacher.getByText(/All staff of/).waitFor();

  const cards = teacher.locator('.card', { has: teacher.getByRole('link', { name: 'Not right for this' }) });
  const before = await cards.count();
  assert.ok(before > 1, `${before} found`);
  const other = cards.filter({ hasNotText: FINDS }).first();
  const title = (await other.getByRole('heading').innerText()).trim();
  await follow(other.getByRole('link', { name: 'Not right for this' }));
  await follow(teacher.getByRole('button', { name: 'Do not show it again' }));
  await teacher.getByRole('alert').waitFor();
  await teacher.getByLabel('It costs too much').check();
  await follow(teacher.getByRole('button', { name: 'Do not show it again' }));
  assert.equal(await cards.count(), before - 1, `${title} is shown still`);
  await follow(card(teacher, title).getByRole('button', { name: /Show it again/ }));
  assert.equal(await cards.count(), before, `${title} is not back`);

  await follow(card(teacher, FINDS).getByRole('link', { name: 'Ask them' }));
  assert.equal(await teacher.getByLabel('What you would like').inputValue(), ROMANS, 'filled in from the need');
  await teacher.getByLabel(/Which class/).fill('Year 4, 30 children');
  await teacher.getByLabel(/^When/).fill('a Tuesday in March');
  await follow(teacher.getByRole('button', { name: 'Send' }));
  await teacher.getByText('Sent. You see here what became of it.').waitFor();
  const mail = await world.mail('finds-room@example.org', /asks about: Roman finds/);
  assert.deepEqual(mail.replyTo, ['teacher@example.org']);
  assert.match(mail.text, /a Tuesday in March/);

  await teacher.goto(need);
  await card(teacher, FINDS).getByText(/Your school asked on .*: Asked/).waitFor();
  await follow(teacher.getByRole('button', { name: /They answered/ }));
  await card(teacher, FINDS).getByText(/Your school asked on .*: Answered/).waitFor();
  await teacher.goto('/needs?mine=yes');
  await card(teacher, ROMANS).getByText(/Trowel and Tray Finds Room, .*: Answered/).waitFor();
  await teacher.goto('/enquiries');
  await card(teacher, FINDS).getByText('Answered').first().waitFor();
});

journey('what was typed to a partner survives signing in', async ({ world, page }) => {
  const teacher = await page({ role: 'teacher' });
  await keep(teacher, ROMANS);
  await follow(card(teacher, FINDS).getByRole('link', { name: 'Ask them' }));
  await teacher.getByLabel('What you would like').fill('Half typed');
  await teacher.context().clearCookies();
  await follow(teacher.getByRole('button', { name: 'Send' }));
  await teacher.getByLabel(/email/i).fill('teacher@example.org');
  await follow(teacher.getByRole('button', { name: 'Send me a mail' }));
  const link = (await world.mail('teacher@example.org', /sign in/i)).links.find((one) => one.includes('/sign-in/'));
  await teacher.goto(link);
  await follow(teacher.locator('main').getByRole('button'));
  assert.equal(await teacher.getByLabel('What you would like').inputValue(), 'Half typed');
});

journey('an interpreter is asked through the liaison officer, who is told how to reach them', async ({ world, page }) => {
  const teacher = await page({ role: 'teacher', width: 390 });
  await keep(teacher, 'A Romanian interpreter for a meeting with a family');
  const interpreter = card(teacher, 'Romanian interpreting at school meetings');
  await follow(interpreter.getByRole('link', { name: 'Ask them' }));
  await teacher.getByText('Kith does not write to this partner itself.').waitFor();
  await follow(teacher.getByRole('button', { name: 'Send' }));
  const asked = new URL(teacher.url()).pathname;
  assert.equal(await teacher.getByText('romanian-interpreter@example.org').count(), 0);
  const mail = await world.mail('ema-lead@example.org', /asks to be put in touch/);
  assert.deepEqual(mail.replyTo, ['teacher@example.org']);
  assert.doesNotMatch(mail.text + mail.html, /Romanian interpreting|romanian-interpreter@/);
  const officer = await page({ role: 'school liaison' });
  await officer.goto(mail.links.find((one) => one.endsWith(asked)));
  await officer.getByText('romanian-interpreter@example.org').waitFor();
});
