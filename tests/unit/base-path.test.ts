import { expect, test } from 'vitest';
import { BASE_PATH, routeAt } from '../../src/base-path.ts';

test('at the root, an address is a route', () => {
  expect(BASE_PATH).toBe('');
  for (const path of ['/', '/login/acme', '//login', '/app']) expect(routeAt(path)).toBe(path);
});

test.each([
  ['/app', '/'],
  ['/app/', '/'],
  ['/app/login/acme', '/login/acme'],
  // As browsers write the address that someone typed.
  ['/App/login', '/login'],
  ['/app//login', '//login'],
])('below a path, %s is the route %s', (address, route) => {
  expect(routeAt(address, '/app')).toBe(route);
});

test.each(['/', '/login', '/apple/login', '/other/app/login'])('%s is no route below /app', (address) => {
  expect(routeAt(address, '/app')).toBe(address);
});
