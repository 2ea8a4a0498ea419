// Every page there is, as who sees it: from the program's own list of routes and the lines in `visits/`.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { KITH } from '../harness/places.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../visits');

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
  for (const file of readdirSync(FOLDER).sort()) lines.push(...(await import(join(FOLDER, file))).default);
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

/** The address of the first link to this visit's route on another page. */
export function found(on) {
  return async (world, role, route) => {
    const page = await world.page({ role });
    await page.goto(on);
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    await page.context().close();
    const link = links.find((one) => matches(route, one));
    if (!link) throw new Error(`no link to ${route} on ${on} for ${role ?? 'a stranger'}`);
    return link;
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
