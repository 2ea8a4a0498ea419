// Chromium as Debian has it, one for all pages of a test file.

import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let launched;

/** The browser, started when it is first asked for. */
export function browser() {
  launched ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  return launched;
}

/** Ends the browser, where there is one. */
export async function closeBrowser() {
  await (await launched)?.close();
}
