// Mail: what one gets, and what was given up.

export default [
  { route: '/mail', roles: ['teacher', 'partner'], at: '/mail' },
  { route: '/mail/stop/{token}', roles: ['stranger'], at: '/mail/stop/0000' },
  { route: '/operate/mails', roles: ['administrator'], at: '/operate/mails' },
];
