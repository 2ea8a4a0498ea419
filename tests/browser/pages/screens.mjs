// A picture of every page as everybody who sees it: on a phone, on a desktop, and on a phone in Urdu.

import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { closeBrowser } from '../harness/browser.mjs';
import { VAR } from '../harness/places.mjs';
import { World } from '../harness/world.mjs';
import { Look } from './look.mjs';
import { program, speaks, visits } from './visit.mjs';

const KINDS = [
  { folder: 'phone', width: 390, height: 844, lang: 'en' },
  { folder: 'desktop', width: 1280, height: 900, lang: 'en' },
  { folder: 'phone-urdu', width: 390, height: 844, lang: 'ur' },
];

/** Takes the pictures into `var/screens`, of the routes that have `part` in them. */
export async function screens(part = '') {
  const said = program();
  const world = await World.start();
  const looks = new Look(world);
  let taken = 0;
  try {
    for (const { folder, ...kind } of KINDS) {
      const home = join(VAR, 'screens', folder);
      if (part === '') rmSync(home, { recursive: true, force: true });
      for (const visit of (await visits()).filter(({ route }) => route.includes(part))) {
        if (!speaks(visit, said).includes(kind.lang)) continue;
        for (const role of visit.roles) {
          const { page } = await looks.at({ visit, role, ...kind });
          await page.screenshot({ path: join(home, `${file(visit, role)}.png`), fullPage: true });
          await page.close();
          taken++;
        }
      }
    }
  } finally {
    await closeBrowser();
    await world.stop();
  }
  console.log(`${taken} pictures are in ${join(VAR, 'screens')}`);
}

function file({ route, as }, role) {
  const words = [route === '/' ? 'start' : route, as ?? '', role].join(' ');
  return words.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '');
}
