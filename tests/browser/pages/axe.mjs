// WCAG 2.2 AA as far as a program can tell: axe-core.

import axe from 'axe-core';

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off unless asked for by name.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe finds wrong, one line a place. */
export async function axeFaults(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), OPTIONS);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `axe ${id}: ${help}: ${node.html.slice(0, 200)}`));
}
