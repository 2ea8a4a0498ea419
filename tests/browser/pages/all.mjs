// Every page as everybody who sees it: markup, WCAG, keyboard, small screens, weight.
//
// Each page once for each role, with widths and languages taken in turn; with ALL=1 every role, width and language.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { closeBrowser } from '../harness/browser.mjs';
import { World } from '../harness/world.mjs';
import { accessFaults } from './access.mjs';
import { axeFaults } from './axe.mjs';
import { headerFaults, htmlFaults, refusalFaults } from './html.mjs';
import { Look } from './look.mjs';
import { gaps, program, speaks, visits } from './visit.mjs';
import { MOST_BYTES, scales, weightFaults } from './weight.mjs';

const WIDTHS = [360, 1280];
// What the full product is made of; in turn every language has its turn.
const PRODUCT_LANGUAGES = ['en', 'ur', 'bn'];
// Two pages at a time: as many as there are cores.
const AT_ONCE = 2;

const said = program();
const lines = await visits();
const looks = process.env.ALL ? product() : inTurn();

let world;
let opened;
const weights = new Map();
let violations = 0;

before(async () => {
  world = await World.start();
  opened = new Look(world);
});

after(async () => {
  await closeBrowser();
  await world?.stop();
  const heaviest = [...weights].sort(([, one], [, other]) => other - one);
  console.log(`\nbytes of a page at a first visit, of ${MOST_BYTES}:`);
  for (const [page, bytes] of heaviest) console.log(`${String(bytes).padStart(8)}  ${page}`);
  const count = (of) => new Set(looks.map(of)).size;
  const sets = `${count(name)} pages × ${count((look) => look.role)} roles × ${count((look) => look.width)} widths × ${count((look) => look.lang)} languages`;
  console.log(`\n${sets}: ${looks.length} visits, ${violations} axe violations\n`);
});

describe('every page', { concurrency: AT_ONCE }, () => {
  it('has a visit in visits/, and every visit a page', () => assert.deepEqual(gaps(lines, said.routes), []));
  for (const look of looks) {
    it(`${name(look)}, ${look.role}, ${look.width} px, ${look.lang}`, async () => {
      const found = await faults(look);
      if (found.length > 0) throw new Error(found.join('\n'));
    });
  }
});

function name({ visit }) {
  return visit.as ? `${visit.route} (${visit.as})` : visit.route;
}

function inTurn() {
  let turn = 0;
  return lines.flatMap((visit) =>
    visit.roles.map((role) => {
      const tags = speaks(visit, said);
      const look = { visit, role, width: WIDTHS[turn % WIDTHS.length], lang: tags[Math.floor(turn / WIDTHS.length) % tags.length] };
      turn++;
      return look;
    }),
  );
}

function product() {
  return lines.flatMap((visit) =>
    visit.roles.flatMap((role) =>
      WIDTHS.flatMap((width) =>
        speaks(visit, said)
          .filter((tag) => PRODUCT_LANGUAGES.includes(tag))
          .map((lang) => ({ visit, role, width, lang })),
      ),
    ),
  );
}

async function faults(look) {
  let scale;
  const before = async (page) => (scale = await scales(page)).begin;
  const { page, answer } = await opened.at({ ...look, before });
  try {
    const { visit, lang } = look;
    const weight = scale.weight();
    weights.set(name(look), Math.max(weights.get(name(look)) ?? 0, weight.bytes));
    const rightToLeft = said.languages.find(({ tag }) => tag === lang)?.rightToLeft ?? false;
    const unlike = answer.status() === (visit.status ?? 200) ? [] : [`answered ${answer.status()}`];
    const axe = await axeFaults(page);
    violations += axe.length;
    return [
      ...unlike,
      ...headerFaults(answer.headers()),
      ...(await htmlFaults(await answer.text(), page, { lang, rightToLeft, indexed: visit.indexed })),
      ...(visit.status === 422 ? await refusalFaults(page) : []),
      ...axe,
      ...weightFaults(weight),
      ...(await accessFaults(page)),
      ...world.faults().splice(0),
    ];
  } finally {
    await page.close();
  }
}
