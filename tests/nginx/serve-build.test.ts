import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { headersFor } from '../../scripts/security/headers-file.ts';
import { type RunningNginx, runNginx } from '../helpers/run-nginx.ts';

const TOKEN = 'public-token-live-1f2e3d4c-0000-4000-8000-000000000000';
const IMMUTABLE = 'public, max-age=31536000, immutable';

const built = join(tmpdir(), `build-${process.pid}`);
let nginx: RunningNginx;
let page: string;
/** Path of the biggest script. */
let script: string;
let securityHeaders: Record<string, string>;

beforeAll(async () => {
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', TOKEN);
  vi.stubEnv('VITE_STYTCH_CUSTOM_DOMAIN', '');
  vi.stubEnv('NODE_ENV', 'production');
  await build({ logLevel: 'silent', build: { outDir: built, chunkSizeWarningLimit: 1000 } });
  page = await readFile(join(built, 'index.html'), 'utf8');
  script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  const file = headersFor(await readFile(join(built, '_headers'), 'utf8'), '/');
  securityHeaders = Object.fromEntries(
    Object.entries(file).map(([name, value]) => [name.toLowerCase(), value]),
  );
  await compress(join(built, script), join(built, 'index.html'));
  await hide();
  nginx = await runNginx(built);
});

afterAll(async () => {
  await nginx.stop();
  await rm(built, { recursive: true });
});

/** Puts compressed files beside those that the build has not compressed itself. */
async function compress(...files: string[]): Promise<void> {
  for (const file of files) {
    const content = await readFile(file);
    await writeFile(`${file}.gz`, gzipSync(content));
    await writeFile(`${file}.br`, brotliCompressSync(content));
  }
}

/** What a careless copy may bring along. */
async function hide(): Promise<void> {
  await writeFile(join(built, '.env'), 'STYTCH_SECRET=');
  await mkdir(join(built, '.git'));
  await writeFile(join(built, '.git/config'), '[core]');
  await mkdir(join(built, '.well-known'));
  await writeFile(join(built, '.well-known/security.txt'), 'Contact: mailto:security@example.com');
}

describe('nginx with deploy/nginx.conf', () => {
  test.each([
    '/',
    '/login',
    '/login/acme',
    '/login/some.org',
    '/authenticate?token=abc&stytch_token_type=discovery',
    '/dashboard/settings',
    '/nothing/here',
  ])('answers a route of the app with the page, to be asked for each time: %s', async (path) => {
    const { status, headers, body } = await nginx.ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toBe(page);
  });

  test('a page that has not changed is not sent again', async () => {
    const { headers } = await nginx.ask('/login');
    const again = await nginx.ask('/login', { headers: { 'if-none-match': headers.etag ?? '' } });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control']).toBe('no-cache');
    expect(again.headers).toMatchObject({
      'content-security-policy': securityHeaders['content-security-policy'],
    });
  });

  test('assets are kept for ever, since their names change with their content', async () => {
    const assets = (await readdir(join(built, 'assets'))).filter((name) => /\.(js|css)$/.test(name));
    expect(assets.length).toBeGreaterThan(2);
    for (const name of assets) {
      const { status, headers } = await nginx.ask(`/assets/${name}`);
      expect([status, headers['cache-control']]).toEqual([200, IMMUTABLE]);
    }
  });

  test.each([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('sends what was compressed before, as %s', async (encoding, accepted, decompress) => {
    const { status, headers, body } = await nginx.ask(script, { headers: { 'accept-encoding': accepted } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': expect.stringMatching(/javascript/),
      'cache-control': IMMUTABLE,
      vary: 'Accept-Encoding',
    });
    const original = await readFile(join(built, script));
    expect(body.length).toBeLessThan(original.length / 2);
    expect(decompress(body).equals(original)).toBe(true);
  });

  test('who takes nothing compressed gets the file itself', async () => {
    const { headers, body } = await nginx.ask(script);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(await readFile(join(built, script)))).toBe(true);
  });

  test.each(['/assets/index-00000000.js', '/assets/', '/assets/none/index.css', '/.well-known/none'])(
    'what is missing is missing, and not kept: %s',
    async (path) => {
      const { status, headers, body } = await nginx.ask(path);
      expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
      expect(body.toString()).not.toContain('root');
    },
  );

  test.each(['/.env', '/.git/config', '/assets/.env', '/_headers', '/_nginx-headers.conf', '/%2eenv'])(
    'tells nobody what is not for them: %s',
    async (path) => {
      expect((await nginx.ask(path)).status).toBe(404);
    },
  );

  test('lists no folder', async () => {
    for (const path of ['/assets/', '/assets', '/.well-known/'])
      expect((await nginx.ask(path)).body.toString()).not.toContain('Index of');
  });

  test('what is well known is served', async () => {
    const { status, body } = await nginx.ask('/.well-known/security.txt');
    expect([status, body.toString()]).toEqual([200, 'Contact: mailto:security@example.com']);
  });

  test.each([
    ['a page', '/login', {}, 200],
    ['an asset', 'script', {}, 200],
    ['a compressed asset', 'script', { headers: { 'accept-encoding': 'br' } }, 200],
    ['a missing asset', '/assets/none.js', {}, 404],
    ['a hidden file', '/.env', {}, 404],
    ['a method that files do not have', '/login', { method: 'POST' }, 405],
    ['an address that is none', '/%', {}, 400],
  ])('sends the security headers of the build with %s', async (_, path, options, expected) => {
    const { status, headers } = await nginx.ask(path === 'script' ? script : path, options);
    expect(status).toBe(expected);
    expect(headers).toMatchObject(securityHeaders);
    expect(headers.server).toBe('nginx');
  });

  test('writes no token of a link into its logs', async () => {
    await nginx.ask('/reset-password?token=T0K3N-OF-A-MEMBER&stytch_token_type=multi_tenant_passwords');
    expect(await nginx.log('login.log')).toContain('"GET /reset-password HTTP/1.1" 200');
    for (const mangled of [
      '/authenticate%3Ftoken=T0K3N-OF-A-MEMBER',
      '/authenticate%253ftoken=T0K3N-OF-A-MEMBER',
      '/authenticate&token=T0K3N-OF-A-MEMBER',
      '/authenticate;token=T0K3N-OF-A-MEMBER',
      '/authenticate%20token=T0K3N-OF-A-MEMBER',
      '/authenticatetoken=T0K3N-OF-A-MEMBER',
      '/authenticate/token/T0K3N-OF-A-MEMBER',
      '/authenticate/T0K3N-OF-A-MEMBER',
      '//Authenticate/T0K3N-OF-A-MEMBER',
      '/app/authenticate/T0K3N-OF-A-MEMBER',
      '/authenticate//?token=T0K3N-OF-A-MEMBER',
      '/authenticate#token=T0K3N-OF-A-MEMBER',
      '/reset-password=3Ftoken=3DT0K3N-OF-A-MEMBER',
      '/login/acme&token=T0K3N-OF-A-MEMBER',
      '/%61uthenticate%3Ftoken=T0K3N-OF-A-MEMBER',
      '/=?utf-8?Q?authenticate=3Ftoken=3DT0K3N-OF-A-MEMBER',
    ])
      await nginx.ask(mangled);
    expect(await nginx.log('login.log')).toContain('"GET /authenticate HTTP/1.1" 200');
    expect(await nginx.log('login.log')).toContain('"GET /login/acme HTTP/1.1" 200');
    // Such as a body that is too large, of which nginx would tell with the whole request.
    const tooLarge = { method: 'POST', headers: { 'content-length': '2000000' } };
    await nginx.ask('/authenticate?token=T0K3N-OF-A-MEMBER', tooLarge);
    for (const name of ['login.log', 'login-error.log'])
      expect(await nginx.log(name)).not.toMatch(/T0K3N|token=|abc/);
  });
});

test('below a path, with the line of the guide, nginx serves page and assets there as it does at the root', async () => {
  const guide = await readFile('docs/deploy.md', 'utf8');
  const [line] = /rewrite \^\/app[^`]*;/.exec(guide) ?? [];
  const below = await runNginx(built, line);
  onTestFinished(() => below.stop());
  const answer = await below.ask('/app/login/acme');
  expect([answer.status, answer.body.toString()]).toEqual([200, page]);
  expect(answer.headers).toMatchObject({ ...securityHeaders, 'cache-control': 'no-cache' });
  expect(await below.ask(`/app${script}`)).toMatchObject({
    status: 200,
    headers: { 'cache-control': IMMUTABLE },
  });
  for (const path of ['/app/assets/none.js', '/app/_headers', '/app/.env'])
    expect((await below.ask(path)).status).toBe(404);
});

test('the production build allows its own project alone', () => {
  expect(securityHeaders['content-security-policy']).toContain("connect-src 'self' https://api.stytch.com;");
  expect(securityHeaders['content-security-policy']).not.toContain('test.stytch.com');
});
