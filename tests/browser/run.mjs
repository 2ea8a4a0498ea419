// Runs what is asked for: `node run.mjs journeys [NAME…]`. Builds nothing: `./test browser` does that first.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { KITH } from './harness/places.mjs';
import { sample } from './harness/sample.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
// Two at a time: more do not fit on two cores, and then wait for each other.
const AT_ONCE = 2;

const [what, ...rest] = process.argv.slice(2);
if (!existsSync(KITH)) throw new Error(`${KITH} is missing: cargo build -p kith`);
process.env.KITH_SAMPLE = await sample();

switch (what) {
  case 'journeys':
    tests(files('journeys', rest));
    break;
  default:
    throw new Error(`node run.mjs journeys [NAME…], and not ${what}`);
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
