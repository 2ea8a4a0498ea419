// One `kith up`: started on a free port with a database of its own, and stopped.

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { fetched, KITH } from './places.mjs';

// Of what is around us only this is passed on: a DATABASE_URL or an SMTP_URL of the developer's is not for tests.
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TMPDIR'];

/** A new folder that the database's user can reach. */
export function folder() {
  const made = mkdtempSync(join(everybodyReaches(tmpdir()) ? tmpdir() : '/tmp', 'kith-browser-'));
  chmodSync(made, 0o755);
  return made;
}

/** Copies a folder with its owners, which node's own copying does not keep; and quicker by far. */
export function copy(from, to) {
  execFileSync('cp', ['-aT', '--reflink=auto', from, to]);
}

function everybodyReaches(path) {
  return (statSync(path).mode & 0o001) !== 0 && (path === '/' || everybodyReaches(dirname(path)));
}

/**
 * Starts Kith on `dir` and waits until it serves.
 * @param {string} dir the folder it works in
 * @param {Record<string, string>} settings more settings, by their names in the environment
 */
export async function start(dir, settings = {}) {
  const env = { ...fetched(), ...settings };
  for (const name of PASSED_ON) if (process.env[name]) env[name] = process.env[name];
  const log = openSync(join(dir, 'kith.log'), 'a');
  // --pdeathsig: it goes down with these tests, even where they are killed outright.
  const program = ['--pdeathsig', 'TERM', KITH, 'up', '--port', '0', '--json', '--dir', dir];
  const child = spawn('setpriv', program, { env, stdio: ['ignore', 'pipe', log] });
  closeSync(log);
  const ended = new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  const said = await Promise.race([document(child.stdout), ended.then(() => null)]);
  if (said === null) throw new Error(`kith did not start:\n${lastLines(join(dir, 'kith.log'))}`);
  return {
    address: said.address,
    /** The sign-in links by role, as printed. */
    links: Object.fromEntries(said.sign_in.map(({ role, link }) => [role, link])),
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

function lastLines(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-10).join('\n');
}

/** The one JSON document that is printed once Kith serves. */
async function document(stream) {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += chunk;
    if (text.endsWith('\n}\n')) return JSON.parse(text);
  }
  return null;
}
