// Lists by upload.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { HERE } from '../pages/visit.mjs';

const LIST = 'Organisation,Type,Telephone\nSaturday school by the canal,Supplementary school,07700 900155\nFriends of the Hall,,ask at the office\n';

/** Uploads a file and gives the address where that ends, after a step more where there is one. */
function uploaded(name, buffer, more = async () => {}) {
  return async (world, role) => {
    const page = await world.page({ role });
    await page.goto('/imports');
    await page.getByLabel(/^Your list/).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await page.getByLabel(/^What the list is called/).fill(name);
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Upload' }).click()]);
    await more(page);
    const { pathname } = new URL(page.url());
    await page.context().close();
    return pathname;
  };
}

async function lookedOver(page) {
  await page.getByLabel(/Who is in this list/).selectOption('supplementary_school');
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Look it over' }).click()]);
  await page.getByRole('heading', { level: 1, name: /^Look it over/ }).waitFor();
}

export default [
  { route: '/imports', roles: ['liaison officer'], at: '/imports' },
  { route: '/imports/{id}/columns', roles: ['liaison officer'], at: uploaded('columns.csv', Buffer.from(LIST)) },
  { route: '/imports/{id}', roles: ['liaison officer'], at: uploaded('list.csv', Buffer.from(LIST), lookedOver) },
  { route: '/imports/{id}/sheet', roles: ['liaison officer'], at: uploaded('two sheets.xlsx', readFileSync(join(HERE, 'two-sheets.xlsx'))) },
];
