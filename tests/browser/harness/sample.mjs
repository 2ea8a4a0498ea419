// The sample neighbourhood, loaded once: a folder as `kith up` leaves it, to be copied for each world.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { copy, folder, start } from './kith.mjs';
import { ROOT, VAR } from './places.mjs';

// What decides what loading the sample leaves, beside the day.
const MADE_FROM = ['migrations', 'kith/sample', 'kith/src/sample.rs', 'directory/src', 'embedding/src', 'indexer/src'];

/** The folder with the sample, made where it is missing. The one before it is removed. */
export async function sample() {
  const home = join(VAR, 'browser');
  // Two work trees may have one `var/`.
  const ours = `sample-${short(createHash('sha256').update(ROOT))}-`;
  const here = join(home, ours + key());
  if (existsSync(here)) return here;
  mkdirSync(home, { recursive: true });
  const made = folder();
  console.log('loading the sample, once for all journeys');
  const kith = await start(made);
  await kith.stop();
  if (!existsSync(join(made, 'pg/data'))) {
    throw new Error(`the database did not go into ${made}: its user must be able to reach the temp folder`);
  }
  for (const old of readdirSync(home).filter((name) => name.startsWith(ours))) {
    rmSync(join(home, old), { recursive: true, force: true });
  }
  // Copied beside its place, since a rename does not go from one disk to another.
  const half = join(home, `half-${basename(made)}`);
  rmSync(join(made, 'kith.log'));
  copy(made, half);
  rmSync(made, { recursive: true });
  renameSync(half, here);
  return here;
}

function key() {
  const hash = createHash('sha256').update(new Date().toDateString());
  for (const name of MADE_FROM) addTo(hash, join(ROOT, name));
  return short(hash);
}

function short(hash) {
  return hash.digest('hex').slice(0, 8);
}

function addTo(hash, path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else {
    hash.update(path).update(readFileSync(path));
  }
}
