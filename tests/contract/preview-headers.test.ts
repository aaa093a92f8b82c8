import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedSources } from '../../scripts/security/allowed-sources.ts';
import { headersFile } from '../../scripts/security/headers-file.ts';
import { securityHeaders } from '../../scripts/security/security-headers.ts';
import { securityHeadersPlugin } from '../../scripts/security/security-headers-plugin.ts';

const sent = securityHeaders({ sources: allowedSources('sandbox', undefined, {}), styleHashes: [] });

let root: string;
let server: PreviewServer;
let port: number;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'preview-'));
  const files = {
    'index.html': '<title>The page</title>',
    _headers: headersFile(sent),
    '_nginx-headers.conf': 'FOR THE HOST',
    '.env': 'FOR THE HOST',
    'assets/.env': 'FOR THE HOST',
    'assets/index.js': 'export {};',
    '.well-known/security.txt': 'Contact: mailto:security@example.com',
  };
  for (const folder of ['assets', '.well-known'])
    await mkdir(join(root, 'dist', folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, 'dist', name), content);
  server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [securityHeadersPlugin({ place: 'sandbox', login: undefined, security: {} })],
    preview: { port: 0, host: 'localhost' },
  });
  port = Number(new URL(server.resolvedUrls?.local[0] ?? '').port);
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

/** Asks with the path as it is. */
async function ask(path: string) {
  const [response] = await once(request({ host: 'localhost', port, path }).end(), 'response');
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('npm run preview', () => {
  test.each([
    '/_headers',
    '/%5Fheaders',
    '/_header%73',
    '//_headers',
    '/./_headers',
    '/assets/../_headers',
    '/assets/..%2F_headers',
    '/assets/..\\_headers',
    '/_headers?x',
    '/_HEADERS',
    '/%5Fnginx-headers.conf',
    '/.env',
    '/%2eenv',
    '/assets/.env',
    '//assets//.env',
  ])('serves nobody what is for the host alone: %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, 'Not found.\n']);
  });

  test.each(['/assets/none.js', '/assets/', '//assets/none.js', '/%61ssets/none.js'])(
    'says of an asset that is gone that it is: %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, headers: { 'cache-control': 'no-store' } });
    },
  );

  test.each(['/', '/login', '/assets/index.js', '/.well-known/security.txt'])('serves %s', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  test.each(['/login', '/assets/index.js', '/assets/none.js', '/_headers', '/.env'])(
    'sends the security headers of the build with %s',
    async (path) => {
      const { headers } = await ask(path);
      // It would bind every other server on localhost.
      for (const [name, value] of Object.entries(sent))
        expect([name, headers[name.toLowerCase()]]).toEqual([
          name,
          name === 'Strict-Transport-Security' ? undefined : value,
        ]);
    },
  );
});
