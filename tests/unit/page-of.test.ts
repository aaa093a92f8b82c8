import { expect, test } from 'vitest';
import { pageOf } from '../../src/client-events/page-of.ts';
import * as routes from '../../src/routes.ts';

const paths = Object.values(routes).filter((route) => typeof route === 'string');

test.each(['/', ...paths])('%s is told of as a page of the app', (path) => {
  expect(pageOf(path)).not.toBe('other');
});

test('what names an organization, a member or a token in an address is not told', () => {
  expect(pageOf(routes.loginPath('acme'))).toBe('/login/:slug');
  expect(pageOf('/dashboard/reports/7')).toBe('/dashboard/*');
  expect(pageOf('/acme')).toBe('other');
});
