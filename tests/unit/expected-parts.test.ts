import { expect, test } from 'vitest';
import { expectedParts } from '../../src/app/expected-parts.ts';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const AHEAD = '2026-01-01T13:00:00Z';
const OVER = '2026-01-01T11:00:00Z';
const SIGN_IN = ['sign-in', 'widget'];

test.each([
  ['/login', undefined, SIGN_IN],
  ['/login/acme', OVER, SIGN_IN],
  ['/authenticate', AHEAD, SIGN_IN],
  ['/reset-password', undefined, SIGN_IN],
  ['/dashboard', undefined, SIGN_IN],
  ['/', OVER, SIGN_IN],
  ['/dashboard', 'soon', SIGN_IN],
  ['/', AHEAD, ['dashboard']],
  ['/dashboard/reports', AHEAD, ['dashboard']],
  // The login page leads someone who is signed in on.
  ['/login', AHEAD, ['sign-in', 'dashboard']],
  ['/loginx', undefined, []],
  ['/nowhere', AHEAD, []],
])('at %s, with a session that ends at %s, %j are expected', (path, endsAt, parts) => {
  expect(expectedParts(path, endsAt, NOW)).toEqual(parts);
});
