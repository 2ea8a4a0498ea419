// Every page there is, as who sees it: from the program's own list of routes and the lines in `visits/`.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { KITH } from '../harness/places.mjs';

/** The folder of the lines, and of files they need. */
export const HERE = join(dirname(fileURLToPath(import.meta.url)), '../visits');

/** A question of the sample that several answer. */
export const ROMANS = '/?text=The+Romans,+someone+to+bring+objects&postcode=LE5+3LJ';

/**
 * @typedef {object} Visit
 * @property {string} route the route's pattern, as the program has it
 * @property {string} [as] which state of the page this is, where it is not the plain one
 * @property {string[]} roles who sees it; `stranger` is nobody signed in
 * @property {string | ((world, role) => Promise<string> | string)} at its address
 * @property {(page) => Promise<import('playwright-core').Response>} [then] what is done there to reach the state
 * @property {boolean} [indexed] whether search engines may list it
 * @property {number} [status] what the page is answered with, where that is not 200
 */

/** The lines of all files in `visits/`. */
export async function visits() {
  const lines = [];
  const files = readdirSync(HERE).filter((name) => name.endsWith('.mjs'));
  for (const file of files.sort()) lines.push(...(await import(join(HERE, file))).default);
  return lines;
}

/**
 * What the program says of itself: its routes that have a page, `{ path, who }` with `who` one of `family`, `staff` and
 * `development`; and the languages it speaks, `{ tag, rightToLeft }`.
 */
export function program() {
  const { routes, languages } = JSON.parse(execFileSync(KITH, ['routes', '--json'], { encoding: 'utf8', env: {} }));
  return {
    routes: routes.filter(({ who }) => who !== 'action'),
    // Of `en-GB` the language is `en`, which is enough to ask for it.
    languages: languages.map(({ tag, right_to_left }) => ({ tag: tag.split('-')[0], rightToLeft: right_to_left })),
  };
}

/** The tags of the languages a visit's page is in. */
export function speaks(visit, { routes, languages }) {
  const family = routes.find(({ path }) => path === visit.route)?.who === 'family';
  return family ? languages.map(({ tag }) => tag) : ['en'];
}

/** What keeps a set of visits from being all of them. */
export function gaps(lines, pages) {
  const paths = pages.map(({ path }) => path);
  const visited = lines.map(({ route }) => route);
  return [
    ...paths.filter((path) => !visited.includes(path)).map((path) => `nobody visits ${path}: add a line to visits/`),
    ...visited.filter((route) => !paths.includes(route)).map((route) => `there is no page ${route}`),
  ];
}

/** The address of a link to this visit's route (or to another one) on another page, given or to be found itself. */
export function found(on, wanted) {
  return async (world, role, route) => {
    const from = typeof on === 'string' ? on : await on(world, role, route);
    const page = await world.page({ role });
    await page.goto(from);
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    await page.context().close();
    const link = links.find((one) => matches(wanted ?? route, one));
    if (!link) throw new Error(`no link to ${wanted ?? route} on ${from} for ${role ?? 'a stranger'}`);
    return link;
  };
}

/** The address where a page sends its visitor on to, and what stands below it. */
export function landed(on, below) {
  return async (world, role) => {
    const page = await world.page({ role });
    await page.goto(on);
    const { pathname } = new URL(page.url());
    await page.context().close();
    return pathname + below;
  };
}

/** Whether an address is of a route. */
function matches(pattern, address) {
  const parts = pattern.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/?#]+')}([?#].*)?$`).test(address);
}

/** Presses the first button of the page's main form, without the browser checking it first. */
export function press(name) {
  return async (page) => {
    await page.locator('form').evaluateAll((forms) => forms.forEach((form) => (form.noValidate = true)));
    const button = page.locator('main').getByRole('button', name && { name }).first();
    const [answer] = await Promise.all([page.waitForNavigation(), button.click()]);
    return answer;
  };
}
