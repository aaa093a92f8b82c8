import { expect, test } from 'vitest';
import { sessionState } from '../../src/session/session-state.ts';

/** As far as these rules look. */
const someone = JSON.parse('{ "member": {}, "organization": {}, "session": {} }');
const nobody = { member: null, organization: null, session: null };

test.each([
  [
    'nothing is known and nobody is being asked',
    { ...nobody, fromCache: false, expired: false },
    'signed-out',
  ],
  ['nothing is known yet', { ...nobody, fromCache: true, expired: false }, 'checking'],
  ['a session is remembered and still runs', { ...someone, fromCache: true, expired: false }, 'signed-in'],
  ['a session is confirmed', { ...someone, fromCache: false, expired: false }, 'signed-in'],
  ['a session is remembered and over', { ...someone, fromCache: true, expired: true }, 'signed-out'],
  [
    'a session comes without its member',
    { ...someone, member: null, fromCache: false, expired: false },
    'signed-out',
  ],
])('when %s', (_, known, status) => {
  expect(sessionState(known).status).toBe(status);
});
