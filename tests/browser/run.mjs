// Runs what is asked for, and builds nothing: `./test` does that first.
//
//   node run.mjs journeys [NAME…]   journeys/NAME.mjs
//   node run.mjs pages [--all]      every page as everybody who sees it
//   node run.mjs screens [PART]     pictures of every page, or of those with PART in their address

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { KITH } from './harness/places.mjs';
import { sample } from './harness/sample.mjs';
import { screens } from './pages/screens.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
// Two at a time: more do not fit on two cores, and then wait for each other.
const AT_ONCE = 2;

const [what, ...rest] = process.argv.slice(2);
if (!existsSync(KITH)) throw new Error(`${KITH} is missing: cargo build -p kith`);
process.env.SAMPLE_FOLDER = await sample();

switch (what) {
  case 'journeys':
    tests(files('journeys', rest));
    break;
  case 'pages':
    process.env.ALL = rest.includes('--all') ? '1' : '';
    tests([join(HERE, 'pages/planted.mjs'), join(HERE, 'pages/all.mjs')]);
    break;
  case 'screens':
    await screens(rest[0]);
    break;
  default:
    throw new Error(`journeys, pages or screens, and not ${what}`);
}

function files(folder, names) {
  const all = readdirSync(join(HERE, folder)).filter((name) => name.endsWith('.mjs'));
  const unknown = names.filter((name) => !all.includes(`${name}.mjs`));
  if (unknown.length > 0) throw new Error(`no ${unknown} in ${folder}, only ${all}`);
  return (names.length > 0 ? names.map((name) => `${name}.mjs`) : all).map((name) => join(HERE, folder, name));
}

function tests(list) {
  const done = spawnSync(process.execPath, ['--test', `--test-concurrency=${AT_ONCE}`, '--test-reporter=spec', ...list], { stdio: 'inherit' });
  process.exitCode = done.status ?? 1;
}
