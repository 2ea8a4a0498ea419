// What whoever develops Kith sees on their own machine.

import { found } from '../pages/visit.mjs';

export default [
  { route: '/components', roles: ['stranger'], at: '/components' },
  { route: '/mailbox', roles: ['stranger'], at: '/mailbox' },
  { route: '/mailbox/{file}', roles: ['stranger'], at: found('/mailbox') },
  { route: '/mailbox/previews', roles: ['stranger'], at: '/mailbox/previews' },
];
