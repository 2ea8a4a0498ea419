// Asking, its answers, and what is found.

import { found, press } from '../pages/visit.mjs';

const ROMANS = '/?text=The+Romans,+someone+to+bring+objects&postcode=LE5+3LJ';

export default [
  { route: '/', roles: ['stranger', 'teacher', 'liaison officer', 'partner'], at: '/' },
  { route: '/', as: 'answers', roles: ['stranger', 'teacher'], at: ROMANS },
  { route: '/', as: 'nobody fits', roles: ['stranger', 'teacher'], at: '/?text=underwater+basket+weaving&postcode=LE5+3LJ' },
  { route: '/', as: 'refused', roles: ['stranger'], at: '/?text=The+Romans&postcode=nowhere', status: 422 },
  { route: '/partners/{id}', roles: ['stranger', 'teacher'], at: found(ROMANS) },
  { route: '/partners/{id}', as: 'not there', roles: ['stranger'], at: '/partners/nobody', status: 404 },
  { route: '/needs', roles: ['teacher'], at: '/needs' },
  { route: '/needs/{id}', roles: ['teacher'], at: found('/needs') },
  { route: '/sign-in', roles: ['stranger'], at: '/sign-in' },
  { route: '/sign-in', as: 'refused', roles: ['stranger'], at: '/sign-in', then: press(), status: 422 },
  { route: '/sign-in/{token}', roles: ['stranger'], at: (world) => world.link('teacher') },
  { route: '/sign-in/{token}', as: 'expired', roles: ['stranger'], at: '/sign-in/0000', then: press(), status: 401 },
];
