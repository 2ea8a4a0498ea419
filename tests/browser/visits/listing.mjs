// A listing as its partner sees it: itself, its changes in steps, and how it comes to be.

import { found, landed, press } from '../pages/visit.mjs';

/** A page below the partner's own listing. */
const own = (below) => landed('/listings', below);

const edits = ['kind', 'names', 'offer', 'where', 'times', 'details', 'languages', 'contact', 'public', 'check'];
// Those of them that a listing with several offers has once for each.
const ofOffers = ['offer', 'where', 'times', 'details'];
const registering = ['names', 'offer', 'where', 'times', 'languages', 'contact', 'public', 'check', 'sent'];

export default [
  { route: '/listings', as: 'none', roles: ['teacher'], at: '/listings' },
  { route: '/listings/{id}', roles: ['partner'], at: own('') },
  { route: '/listings/{id}', as: 'seen by school staff', roles: ['partner'], at: own('?as=staff') },
  { route: '/listings/{id}/withdraw', roles: ['partner'], at: own('/withdraw') },
  { route: '/listings/{id}/edit', roles: ['partner'], at: own('/edit') },
  ...edits.map((step) => ({ route: `/listings/{id}/edit/${step}`, roles: ['partner'], at: own(`/edit/${step}`) })),
  ...ofOffers.map((step) => {
    const route = `/listings/{id}/edit/${step}`;
    return { route, as: 'of one offer', roles: ['partner'], at: found(own(`/edit/${step}`)) };
  }),
  { route: '/listing-link/{token}', as: 'expired', roles: ['stranger'], at: '/listing-link/0000', status: 410 },
  { route: '/listing-link/{token}', as: 'a new one is sent', roles: ['stranger'], at: '/listing-link/0000', then: press() },
  { route: '/listings/{id}/care', roles: ['liaison officer'], at: found(found('/partners', '/partners/{id}/record')) },
  { route: '/register', roles: ['stranger'], at: '/register' },
  { route: '/register', as: 'refused', roles: ['stranger'], at: '/register', then: press(), status: 422 },
  ...registering.map((step) => ({ route: `/register/${step}`, roles: ['stranger'], at: `/register/${step}` })),
];
