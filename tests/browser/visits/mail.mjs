// Mail: what one gets, what was given up, and the mailbox of one's own machine.

import { found } from '../pages/visit.mjs';

export default [
  { route: '/mail', roles: ['teacher', 'partner'], at: '/mail' },
  { route: '/mail/stop/{token}', roles: ['stranger'], at: '/mail/stop/0000' },
  { route: '/operate/mails', roles: ['administrator'], at: '/operate/mails' },
  { route: '/mailbox', roles: ['stranger'], at: '/mailbox' },
  { route: '/mailbox/{file}', roles: ['stranger'], at: found('/mailbox') },
  { route: '/mailbox/previews', roles: ['stranger'], at: '/mailbox/previews' },
];
