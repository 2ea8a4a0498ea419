// The liaison officer's pages.

import { found } from '../pages/visit.mjs';

const BOTH = ['liaison officer', 'school liaison'];
const coverage = found('/coverage', '/coverage/{school}');

export default [
  { route: '/home', roles: BOTH, at: '/home' },
  { route: '/partners', roles: BOTH, at: '/partners' },
  { route: '/partners', as: 'none', roles: ['liaison officer'], at: '/partners?words=zzzz' },
  { route: '/partners/{id}/record', roles: ['liaison officer'], at: found('/partners') },
  { route: '/summaries', roles: ['liaison officer'], at: '/summaries' },
  { route: '/slips', roles: ['school liaison'], at: '/slips' },
  { route: '/slips', as: 'no permission', roles: ['liaison officer'], at: '/slips', status: 404 },
  { route: '/slips/print', roles: ['school liaison'], at: '/slips/print' },
  { route: '/slips/new', roles: ['school liaison'], at: '/slips/new' },
  { route: '/coverage', roles: BOTH, at: '/coverage' },
  { route: '/coverage/{school}', roles: ['liaison officer'], at: coverage },
  { route: '/coverage/{school}/languages', roles: ['school liaison'], at: found('/coverage') },
  { route: '/schools/{id}', roles: ['liaison officer'], at: found(coverage) },
  { route: '/schools/{id}', roles: ['teacher'], at: found('/needs') },
];
