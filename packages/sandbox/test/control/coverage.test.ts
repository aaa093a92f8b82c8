import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readme, withRouteTable } from '../../route-table.ts';
import { backendRoutes } from '../../src/backend-routes.ts';
import { coverage, ignoredEverywhere, notCovered } from '../../src/coverage/coverage.ts';
import { createSandbox } from '../../src/create-sandbox.ts';
import { sdkRoutes } from '../../src/sdk-routes.ts';
import { browserRoutes, nodeRoutes } from '../helpers/published-routes.ts';
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

const published = [...nodeRoutes(), ...browserRoutes()];

/** Whether a route of the ledger is one that a client calls, where any name may stand for what its path holds. */
const isRoute = (route: string, called: string): boolean =>
  new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`).test(called);

test('every route that the published clients call is in the ledger, or below a path outside of it', () => {
  expect(published.length).toBeGreaterThan(200);
  const known = routesOf(() => true);
  const outside = notCovered.flatMap(({ paths }) =>
    paths.map((path) => new RegExp(`^\\w+ (/sdk)?/v1${path.replace(/:\w+/g, '[^/]+')}(/|$)`)),
  );
  const missing = published.filter(
    ({ route }) =>
      !known.some((one) => isRoute(one, route)) && !outside.some((pattern) => pattern.test(route)),
  );
  expect(missing.map(({ route }) => route)).toEqual([]);
});

test('what is outside of the ledger answers 501', async () => {
  const sandbox = createSandbox();
  for (const route of published.map((each) => each.route)) {
    if (routesOf(() => true).some((one) => isRoute(one, route))) continue;
    const [method = '', path = ''] = route.split(' ');
    const url = `http://localhost${path.replaceAll(':', 'any')}`;
    expect((await sandbox.fetch(new Request(url, { method }))).status, route).toBe(501);
  }
});

test('every field that the published clients send is read, or in the ledger as forgotten', () => {
  const operations = [
    ...Object.entries(sdkRoutes).map(([route, run]) => [route.replace(' ', ' /sdk/v1'), run] as const),
    ...Object.entries(backendRoutes).map(([route, run]) => [route.replace(' ', ' /v1'), run] as const),
  ];
  const credentials = ['session_token', 'session_jwt', 'session_custom_claims'];
  const dropped = published.flatMap(({ route: called, fields }) => {
    const [route, run] = operations.find(([one]) => isRoute(one, called)) ?? [];
    if (!route || !run) return [];
    const entry = entries.find((one) => route.replace(/ (\/sdk)?\/v1/, ' ') === one.route);
    const known = [...run.fields, ...credentials, ...ignoredEverywhere, ...(entry?.ignores ?? [])];
    const inPath = [...route.matchAll(/:(\w+)/g)].map(([, name]) => name);
    return fields
      .filter((field) => !known.includes(field) && !inPath.includes(field))
      .map((field) => `${route}: ${field}`);
  });
  expect(dropped).toEqual([]);
});

test('the README describes every route of the sandbox that Stytch has no counterpart of', async () => {
  const markdown = await readFile(readme, 'utf8');
  expect(controlRoutes.filter((route) => !markdown.includes(`\`${route}`))).toEqual([]);
});

test('the table in the README shows the ledger', async () => {
  const markdown = await readFile(readme, 'utf8');
  expect(withRouteTable(markdown), 'It is out of date. Run: npm run docs:routes').toBe(markdown);
});
