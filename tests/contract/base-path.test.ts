import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { B2BClient } from 'stytch';
import { build, createServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { APP_PROJECT } from '#sandbox/client';
import { headersFor } from '../../scripts/security/headers-file.ts';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.ts';

const base = '/app/';

let project: ProjectCopy;
let outDir: string;
let configFile: string;
beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', '');
  project = await copyProject();
  outDir = join(project.folder, 'dist');
  configFile = join(project.folder, 'vite.config.ts');
  await build({ configFile, base, mode: 'sandbox', logLevel: 'silent' });
});
afterAll(() => project.remove());

const addresses = (page: string): string[] =>
  [...page.matchAll(/ (?:src|href)="(\/[^"]*)"/g)].map(([, address = '']) => address);

test('a page that is built for a path loads all of its own from below it', async () => {
  const page = await readFile(join(outDir, 'index.html'), 'utf8');
  const own = addresses(page).filter((address) => !address.startsWith('/__sandbox/'));
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter((address) => !address.startsWith('/app/assets/'))).toEqual([]);
  expect(own).toContainEqual(expect.stringMatching(/preload-/));
});

test('its headers are for the addresses below that path', async () => {
  const file = await readFile(join(outDir, '_headers'), 'utf8');
  expect(headersFor(file, '/app/login')).toHaveProperty('Content-Security-Policy');
  expect(headersFor(file, '/app/assets/index-1.js')).toHaveProperty('Cache-Control');
  expect(headersFor(file, '/elsewhere')).toEqual({});
});

describe('npm run preview below a path', () => {
  let origin: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const server = await preview({ configFile, base, logLevel: 'silent', preview: { port: 0 } });
    origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
    close = () => server.close();
  });
  afterAll(() => close());

  const ask = (path: string, headers = {}) => fetch(origin + path, { redirect: 'manual', headers });

  test('sends the page with its headers, and its assets as they were compressed', async () => {
    const page = await ask('/app/login/acme', { accept: 'text/html' });
    expect([page.status, page.headers.has('content-security-policy')]).toEqual([200, true]);
    const [script = ''] = addresses(await page.text());
    const asset = await ask(script, { 'accept-encoding': 'br' });
    expect([asset.status, asset.headers.get('content-encoding')]).toEqual([200, 'br']);
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });

  test('misses what is missing, and tells nobody what is for the host', async () => {
    for (const path of ['/app/assets/none.js', '/app/_headers', '/app/.env'])
      expect((await ask(path)).status).toBe(404);
  });

  test('keeps the sandbox at the root of the origin, whose pages and links lead to the app', async () => {
    expect((await ask('/__sandbox/inbox.json')).status).toBe(200);
    const login = await ask('/login');
    expect([login.status, login.headers.get('location')]).toEqual([302, '/app/login']);
    const stytch = new B2BClient({
      project_id: `project-test-${APP_PROJECT}`,
      secret: `secret-test-${APP_PROJECT}`,
      env: `${origin}/`,
    });
    const send = (login_redirect_url: string) =>
      stytch.magicLinks.email.loginOrSignup({
        organization_id: 'acme',
        email_address: 'sms@acme.test',
        login_redirect_url,
      });
    expect(await send(`${origin}/app/authenticate`)).toMatchObject({ status_code: 200 });
    await expect(send(`${origin}/authenticate`)).rejects.toMatchObject({ status_code: 400 });
  });
});

test.each(['./', '', 'https://cdn.example.com/app/'])(
  'a build with the base %j is refused',
  async (wrong) => {
    await expect(
      build({ base: wrong, mode: 'sandbox', logLevel: 'silent', build: { write: false } }),
    ).rejects.toThrow(/^`base` is `.*`\. Write the path that the app is served below, such as `\/app\/`/);
  },
);

test('npm start below a path serves app and gallery there', async () => {
  const server = await createServer({
    base,
    logLevel: 'silent',
    server: { port: 0 },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  const ask = (path: string) =>
    fetch(origin + path, { redirect: 'manual', headers: { accept: 'text/html' } });
  const page = await (await ask('/app/login')).text();
  expect(page).toContain("import('/app/@vite/client')");
  expect(page).toContain(`src="/__sandbox/pages/dock.js?project=${APP_PROJECT}"`);
  expect((await ask('/app/preview?width=phone')).headers.get('location')).toBe('/app/preview/?width=phone');
  expect(await (await ask('/app/preview/')).text()).toContain('src="/app/preview/gallery/main.tsx"');
  expect((await ask('/__preview/login.json')).status).toBe(200);
  await server.close();
});
