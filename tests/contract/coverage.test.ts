import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { coverage, notCovered } from '../../sandbox/coverage.ts';
import { readme, withRouteTable } from '../../scripts/route-table.ts';
import { controlRoutes, registeredRoutes } from '../helpers/registered-routes.ts';

const entries = coverage.flatMap((resource) => resource.entries);

const routesOf = (isIn: (status: string) => boolean) =>
  entries
    .filter(({ status }) => isIn(status))
    .flatMap(({ route, prefixes }) => prefixes.map((prefix) => route.replace(' ', ` ${prefix}`)));

const claimed = routesOf((status) => status !== 'not implemented');

test('every route that the sandbox has is in the ledger, as one that it has', () => {
  expect(registeredRoutes.filter((route) => !claimed.includes(route))).toEqual([]);
});

test('every route that the ledger says the sandbox has, it has', () => {
  expect(claimed.filter((route) => !registeredRoutes.includes(route))).toEqual([]);
});

test('no route is in the ledger twice, and every one that differs says how', () => {
  const all = routesOf(() => true);
  expect(all.filter((route, index) => all.indexOf(route) !== index)).toEqual([]);
  expect(entries.filter(({ status, note }) => (status === 'partial') !== (note !== undefined))).toEqual([]);
});

test('nothing is registered below the paths that the sandbox has nothing of', () => {
  const outside = notCovered.flatMap(({ paths }) => paths).filter((path) => !path.includes(':'));
  const registered = registeredRoutes.map((route) => route.replace(/^\w+ (\/sdk)?\/v1/, ''));
  expect(registered.filter((route) => outside.some((path) => route.startsWith(`${path}/`)))).toEqual([]);
});

test('the README describes every route of the sandbox that Stytch has no counterpart of', async () => {
  const markdown = await readFile(readme, 'utf8');
  expect(controlRoutes.filter((route) => !markdown.includes(`\`${route}`))).toEqual([]);
});

test('the table in the README shows the ledger', async () => {
  const markdown = await readFile(readme, 'utf8');
  expect(withRouteTable(markdown), 'It is out of date. Run: npm run docs:routes').toBe(markdown);
});
