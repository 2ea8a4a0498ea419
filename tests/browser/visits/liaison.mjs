// The liaison officer's pages.

import { found } from '../pages/visit.mjs';

const BOTH = ['liaison officer', 'school liaison'];
const school = found('/coverage', '/schools/{id}');

export default [
  { route: '/home', roles: BOTH, at: '/home' },
  { route: '/partners', roles: BOTH, at: '/partners' },
  { route: '/partners', as: 'none', roles: ['liaison officer'], at: '/partners?words=zzzz' },
  { route: '/partners/{id}/record', roles: ['liaison officer'], at: found('/partners') },
  { route: '/summaries', roles: ['liaison officer'], at: '/summaries' },
  { route: '/slips', roles: BOTH, at: '/slips' },
  { route: '/slips/print', roles: ['school liaison'], at: '/slips/print' },
  { route: '/slips/new', roles: ['school liaison'], at: '/slips/new' },
  { route: '/coverage', roles: BOTH, at: '/coverage' },
  { route: '/coverage/{school}', roles: ['liaison officer'], at: found('/coverage') },
  { route: '/coverage/{school}/languages', roles: ['school liaison'], at: found('/coverage') },
  { route: '/schools/{id}', roles: ['liaison officer', 'teacher'], at: school },
];
