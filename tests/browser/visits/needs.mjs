// A teacher's needs and what they asked partners.

import { found, ROMANS } from '../pages/visit.mjs';

const need = found('/needs', '/needs/{id}');

/** Keeps a need that several fit, and gives its page. */
async function kept(world, role) {
  const page = await world.page({ role });
  await page.goto(ROMANS);
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: /Keep this need open/ }).click()]);
  const { pathname } = new URL(page.url());
  await page.context().close();
  return pathname;
}

/** Asks a partner, and gives the page where that ends. */
async function asked(world, role) {
  const page = await world.page({ role });
  await page.goto(await found(ROMANS, '/enquiries/new')(world, role));
  await page.getByLabel('What you would like').fill('Objects that the children can touch');
  await page.getByLabel(/Which class/).fill('Year 4, 30 children');
  await page.getByLabel(/^When/).fill('a Tuesday in March');
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Send' }).click()]);
  const { pathname } = new URL(page.url());
  await page.context().close();
  return pathname;
}

export default [
  { route: '/needs', roles: ['teacher'], at: '/needs' },
  { route: '/needs/{id}', roles: ['teacher'], at: need },
  { route: '/needs/{id}', as: 'several fit', roles: ['teacher'], at: kept },
  { route: '/needs/{id}', as: 'not there', roles: ['teacher'], at: '/needs/nobody', status: 404 },
  { route: '/needs/{id}/change', roles: ['teacher'], at: async (world, role) => `${await need(world, role)}/change` },
  { route: '/needs/{id}/dismiss/{offer}', roles: ['teacher'], at: found(kept) },
  { route: '/enquiries', roles: ['teacher'], at: '/enquiries' },
  { route: '/enquiries', as: 'none', roles: ['school liaison'], at: '/enquiries' },
  { route: '/enquiries/new', roles: ['teacher'], at: found(ROMANS) },
  { route: '/enquiries/{id}', roles: ['teacher'], at: asked },
];
