// A journey: a test that begins in a world of its own, with script and without.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { browser, closeBrowser } from './browser.mjs';
import { World } from './world.mjs';

const stopping = [];
after(async () => {
  await closeBrowser();
  await Promise.all(stopping);
});

/**
 * @param {string} name what happens, as a sentence
 * @param {(way: { world: World, script: boolean, page: World['page'] }) => Promise<void>} steps
 * @param {{ script?: boolean[], settings?: Record<string, string> }} options `script: [true]` for what only script does
 */
export function journey(name, steps, { script: ways = [true, false], settings } = {}) {
  for (const script of ways) {
    test(`${name}, ${script ? 'with' : 'without'} script`, async () => {
      const world = await World.start(settings);
      try {
        await steps({ world, script, page: (options) => world.page({ script, ...options }) });
        assert.deepEqual(world.faults(), []);
      } finally {
        for (const context of (await browser()).contexts()) await context.close();
        // The next journey need not wait for it.
        stopping.push(world.stop());
      }
    });
  }
}

/**
 * Presses a button or link and waits for the page that follows. Gives its answer: `(await follow(button)).status()`.
 * @param {import('playwright-core').Locator} control
 */
export async function follow(control) {
  const [answer] = await Promise.all([control.page().waitForNavigation(), control.click()]);
  return answer;
}

/** The text of the page's heading. */
export async function heading(page) {
  return (await page.locator('h1').innerText()).trim();
}

/** A field that one writes into, by its label: with script some suggest words, in a list that is called the same. */
export function field(page, name) {
  return page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }));
}
