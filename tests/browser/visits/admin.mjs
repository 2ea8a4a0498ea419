// Signing in by code, one's own account, administration, and what is said of the service.

import { found, press } from '../pages/visit.mjs';

let nobody = 0;

/** Asks for a mail at an address that nobody has, each time another: no link and no mail come of it. */
async function asked(page) {
  await page.getByRole('textbox').fill(`nobody-${nobody++}@example.org`);
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/sign-in/code') && one.request().method() === 'GET'),
    page.locator('main').getByRole('button').first().click(),
  ]);
  await page.waitForLoadState();
  return answer;
}

async function wrongCode(page) {
  await asked(page);
  await page.getByRole('textbox').fill('12345');
  return press()(page);
}

const administrator = ['administrator'];

export default [
  { route: '/sign-in/code', roles: ['stranger'], at: '/sign-in', then: asked },
  { route: '/sign-in/code', as: 'refused', roles: ['stranger'], at: '/sign-in', then: wrongCode, status: 422 },
  { route: '/account', roles: ['teacher', 'liaison officer', 'partner', 'administrator'], at: '/account' },
  { route: '/privacy', roles: ['stranger', 'partner'], at: '/privacy' },
  { route: '/accessibility', roles: ['stranger', 'partner'], at: '/accessibility' },
  { route: '/admin', roles: administrator, at: '/admin' },
  { route: '/admin', as: 'no permission', roles: ['teacher'], at: '/admin', status: 404 },
  { route: '/admin/people', roles: administrator, at: '/admin/people' },
  { route: '/admin/people', as: 'nobody', roles: administrator, at: '/admin/people?find=zzz' },
  { route: '/admin/people', as: 'refused', roles: administrator, at: '/admin/people', then: press('Add'), status: 422 },
  { route: '/admin/people/{id}', roles: administrator, at: found('/admin/people') },
  { route: '/admin/schools', roles: administrator, at: '/admin/schools' },
  { route: '/admin/schools/{id}', roles: administrator, at: found('/admin/schools') },
  { route: '/admin/vocabulary', roles: ['administrator', 'liaison officer'], at: '/admin/vocabulary' },
  { route: '/admin/vocabulary', as: 'over the last page', roles: administrator, at: '/admin/vocabulary?after=99999' },
  { route: '/admin/vocabulary/{kind}/{code}', roles: ['administrator', 'liaison officer'], at: '/admin/vocabulary/topic/rivers' },
  { route: '/admin/vocabulary/{kind}/{code}', as: 'language', roles: administrator, at: '/admin/vocabulary/language/pan' },
  { route: '/admin/settings', roles: administrator, at: '/admin/settings' },
];
