import { once } from 'node:events';
import { createServer as createHttpServer, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

let server: ViteDevServer;
let port: number;

beforeAll(async () => {
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', '');
  server = await createServer({
    logLevel: 'silent',
    server: { port: 0, proxy: { '/api': await startOwnApi() } },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  port = Number(new URL(server.resolvedUrls?.local[0] ?? '').port);
});

afterAll(async () => {
  await server.close();
  ownApi.close();
});

/** An API of one's own on this machine, at another port. */
const ownApi = createHttpServer(({ url }, response) => response.end(`The API at ${url}`));

async function startOwnApi(): Promise<string> {
  await once(ownApi.listen(0, '127.0.0.1'), 'listening');
  const address = ownApi.address();
  if (address === null || typeof address === 'string') throw new Error('The API has no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** Asks as a browser does that has a page of another site open. */
async function ask(path: string, headers: Record<string, string>, method = 'GET') {
  const sent = request({
    host: 'localhost',
    port,
    path,
    method,
    headers: { host: `localhost:${port}`, ...headers },
  });
  const [response] = await once(sent.end(method === 'POST' ? '{}' : undefined), 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const ELSEWHERE = { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' };

describe('while npm start runs, a page of another site', () => {
  test.each([
    ['GET', '/__sandbox/inbox.json'],
    ['GET', '/__sandbox/inbox/events'],
    ['GET', '/__sandbox/seed'],
    ['POST', '/__sandbox/reset'],
    ['POST', '/__sandbox/clock'],
    ['POST', '/__sandbox/faults'],
    ['POST', '/sdk/v1/b2b/magic_links/email/discovery/send'],
    ['POST', '/v1/b2b/organizations/search'],
  ])('can call nothing of the sandbox: %s %s', async (method, path) => {
    const { status, headers } = await ask(path, ELSEWHERE, method);
    expect(status).toBe(403);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each([
    ['a form that hides where it is', { origin: 'null', 'sec-fetch-mode': 'navigate' }, 'POST'],
    ['a script or an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 'GET'],
  ])('can call it neither by %s', async (_, headers, method) => {
    expect((await ask('/__sandbox/reset', headers, method)).status).toBe(403);
  });

  test.each([
    ['a call', ELSEWHERE],
    ['a script or an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['another port of this machine', { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' }],
    ['a browser that says less', { origin: 'https://elsewhere.test' }],
  ])('has no login config run by %s', async (_, headers) => {
    expect(await ask('/__preview/login.json', headers)).toMatchObject({
      status: 403,
      body: expect.not.stringContaining('products'),
    });
    const own = await ask('/__preview/login.json', { 'sec-fetch-site': 'same-origin' });
    expect([own.status, JSON.parse(own.body)]).toMatchObject([200, { problems: [], login: { config: {} } }]);
  });

  test('can read neither the page nor its sources', async () => {
    for (const path of ['/', '/src/main.tsx', '/src/login.config.ts'])
      expect((await ask(path, ELSEWHERE)).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('reaches nothing by a name that was made to lead to this machine', async () => {
    for (const path of ['/', '/src/main.tsx', '/__sandbox/inbox.json', '/__sandbox/seed', '/sdk/v1/events'])
      expect((await ask(path, { host: `rebound.test:${port}` })).status).toBe(403);
  });
});

test('npm start sends a policy as tight as updates in place allow', async () => {
  const { headers, body } = await ask('/login', { accept: 'text/html' });
  const policy = String(headers['content-security-policy']);
  const [, nonce = ''] = /script-src 'self' 'nonce-([^']+)';/.exec(policy) ?? [];
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(policy).toContain("frame-ancestors 'self'");
  // No script of the page but those that the server put there.
  const scripts = body.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`) && !tag.includes(' src="/'))).toEqual([]);
  // A browser would keep it for every server on localhost.
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('npm start leads to an API of one’s own by Vite’s proxy, as part of its own origin', async () => {
  const { status, body } = await ask('/api/reports', { 'sec-fetch-site': 'same-origin' });
  expect([status, body]).toEqual([200, 'The API at /api/reports']);
});

test.each(['', '?situation=code-wrong&width=desktop'])(
  'npm start leads from /preview%s to the gallery, with its query',
  async (query) => {
    const { status, headers } = await ask(`/preview${query}`, { accept: 'text/html' });
    expect([status, headers.location]).toEqual([302, `/preview/${query}`]);
  },
);
