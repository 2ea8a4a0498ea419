// Asking, its answers, and signing in.

import { found, press, ROMANS } from '../pages/visit.mjs';

export default [
  { route: '/', roles: ['stranger', 'teacher', 'liaison officer', 'partner'], at: '/', indexed: true },
  { route: '/', as: 'answers', roles: ['stranger', 'teacher'], at: ROMANS },
  { route: '/', as: 'nobody fits', roles: ['stranger', 'teacher'], at: '/?text=underwater+basket+weaving&postcode=LE5+3LJ' },
  { route: '/', as: 'near misses', roles: ['stranger', 'teacher'], at: `${ROMANS}&language=Welsh` },
  { route: '/', as: 'past the last page', roles: ['stranger'], at: `${ROMANS}&page=9`, status: 404 },
  { route: '/', as: 'which school', roles: ['stranger'], at: '/?text=The+Romans&postcode=school' },
  { route: '/', as: 'refused', roles: ['stranger'], at: '/?text=&postcode=nowhere+at+all', status: 422 },
  { route: '/partners/{id}', roles: ['stranger', 'teacher'], at: found(ROMANS), indexed: true },
  { route: '/partners/{id}', as: 'not there', roles: ['stranger'], at: '/partners/nobody', status: 404 },
  { route: '/sign-in', roles: ['stranger'], at: '/sign-in' },
  { route: '/sign-in', as: 'refused', roles: ['stranger'], at: '/sign-in', then: press(), status: 422 },
  { route: '/sign-in/{token}', roles: ['stranger'], at: (world) => world.link('teacher') },
  { route: '/sign-in/{token}', as: 'expired', roles: ['stranger'], at: '/sign-in/0000', then: press(), status: 401 },
];
