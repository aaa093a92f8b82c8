import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { sandboxListener } from '../../src/adapters/listener.ts';
import { createSandbox } from '../../src/create-sandbox.ts';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import { test } from '../helpers/contract-test.ts';
import { controlRoutes } from '../helpers/registered-routes.ts';

/** What a caller at an address gets, who says in the headers that they reached `localhost`, or what else. */
async function askFrom(
  remoteAddress: string,
  path: string,
  headers: Record<string, string> = {},
  allowedHosts: readonly string[] = [],
): Promise<{ status: number; body: string }> {
  const listener = sandboxListener(createSandbox({ allowedHosts }));
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  // Nobody can call from elsewhere in a test: the socket is made to say so.
  server.on('connection', (socket) =>
    Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const { port } = address;
  const asked = request({
    port,
    host: '127.0.0.1',
    path,
    headers: { host: 'localhost', ...headers },
    agent: false,
  }).end();
  const [answer] = await once(asked, 'response');
  const body = await text(answer);
  server.close();
  return { status: answer.statusCode, body };
}

describe('a caller on another machine', () => {
  const paths = ['/__sandbox/inbox.json', '/__sandbox/inbox', '/v1/b2b/sessions/jwks/any', '/nothing'];

  test.for(paths)('gets nothing at %s, whatever host they say they reached', async (path) => {
    for (const address of ['192.168.1.20', '::ffff:192.168.1.20', '2001:db8::1']) {
      const { status, body } = await askFrom(address, path);
      expect(status, address).toBe(403);
      expect(body).toContain('on this machine');
    }
  });

  test('is none who comes over the loopback device', async () => {
    for (const address of ['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])
      expect((await askFrom(address, '/__sandbox/inbox.json')).status, address).toBe(200);
  });
});

describe('a host that was named', () => {
  const ALLOWED = ['phone.test', '.tunnel.test', '192.168.1.10'];
  const HERE = '127.0.0.1';
  const ELSEWHERE = '192.168.1.20';
  const INBOX = '/__sandbox/inbox.json';
  const statusOf = async (address: string, headers: Record<string, string>) =>
    (await askFrom(address, INBOX, headers, ALLOWED)).status;

  test.each(['phone.test', 'PHONE.test:5173', 'mine.tunnel.test', '192.168.1.10:5173'])(
    'is answered at: %s, whoever asks, and its own pages too',
    async (host) => {
      for (const address of [HERE, ELSEWHERE]) {
        expect(await statusOf(address, { host })).toBe(200);
        expect(await statusOf(address, { host, origin: `http://${host.toLowerCase()}` })).toBe(200);
      }
      expect((await askFrom(ELSEWHERE, '/__sandbox/inbox', { host }, ALLOWED)).body).toContain('<title>');
    },
  );

  test.each(['tunnel.test', 'phone.test.evil.test', 'eviltunnel.test', 'x.phone.test', '192.168.1.11'])(
    'is not %s',
    async (host) => {
      expect(await statusOf(HERE, { host })).toBe(403);
      expect(await statusOf(ELSEWHERE, { host })).toBe(403);
      expect(await statusOf(HERE, { 'x-forwarded-host': host })).toBe(403);
    },
  );

  test('is that at which the browser is, where a proxy has put localhost in its place', async () => {
    expect(await statusOf(HERE, { 'x-forwarded-host': 'mine.tunnel.test' })).toBe(200);
    // What a page of another site says of itself counts for nothing: the name it reached us under is foreign.
    expect(await statusOf(HERE, { host: 'rebound.test', 'x-forwarded-host': 'phone.test' })).toBe(403);
    expect(await statusOf(HERE, { 'x-forwarded-host': 'phone.test, evil.test' })).toBe(403);
    expect(await statusOf(ELSEWHERE, { host: 'localhost' })).toBe(403);
  });

  test('is read by no page of another, even of one that ends alike', async () => {
    const host = 'mine.tunnel.test';
    for (const origin of ['https://evil.test', 'https://other.tunnel.test', 'null'])
      expect(await statusOf(HERE, { host, origin }), origin).toBe(403);
    expect(await statusOf(HERE, { host, origin: 'https://phone.test' })).toBe(200);
    const embedded = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect(await statusOf(HERE, embedded)).toBe(403);
  });

  test('stands in the links that it is sent, as the browser sees it', async ({ project }) => {
    const seed = { ...defaultSeed, links_redirect_at_once: true };
    const sandbox = createSandbox({ allowedHosts: ALLOWED, seed });
    const send = async (headers: Record<string, string>, discovery_redirect_url: string) => {
      const authorization = `Basic ${btoa(`${project.publicToken}:${project.publicToken}`)}`;
      const body = JSON.stringify({ email_address: 'new@acme.test', discovery_redirect_url });
      const request = new Request('http://localhost:5173/sdk/v1/b2b/magic_links/email/discovery/send', {
        method: 'POST',
        headers: { authorization, ...headers },
        body,
      });
      return (await sandbox.fetch(request, { caller: 'machine' })).status;
    };
    const app = 'https://mine.tunnel.test';
    const proxied = {
      'x-forwarded-host': 'mine.tunnel.test',
      'x-forwarded-proto': 'https',
      'x-sdk-parent-host': app,
    };
    expect(await send(proxied, `${app}/authenticate`)).toBe(200);
    const [message] = sandbox.messages({ project: project.uuid });
    expect(message?.link).toMatch(/^https:\/\/mine\.tunnel\.test\/v1\/magic_links\/redirect\?/);
    const request = new Request(message?.link ?? '');
    const { headers } = await sandbox.fetch(request, { caller: 'elsewhere' });
    expect(headers.get('location')).toMatch(/^https:\/\/mine\.tunnel\.test\/authenticate\?/);
    const evil = 'https://evil.test';
    expect(await send({ ...proxied, 'x-sdk-parent-host': evil }, `${evil}/authenticate`)).toBe(400);
  });

  test('is asked for in sentences, of whoever opens the sandbox at another', async () => {
    const { body } = await askFrom(ELSEWHERE, INBOX, { host: '192.168.1.11:5173' }, ALLOWED);
    expect(JSON.parse(body)).toMatchObject({
      error_type: 'sandbox_caller_refused',
      error_message: expect.stringContaining('`SANDBOX_ALLOWED_HOSTS=192.168.1.11`'),
    });
  });

  test.each([
    ['https://phone.test/', 'Write `phone.test`: no scheme, no port, no path.'],
    ['phone.test:5173', 'Write `phone.test`'],
    ['*', 'Name each host that you mean'],
    ['.test', 'Name each host that you mean'],
    ['*.tunnel.test', 'Write a host such as'],
    ['', 'Write a host such as'],
    ['phone test', 'Write a host such as'],
    ['192.168.1.999', 'Write a host such as'],
  ])('is a host: %j is refused in a sentence', (name, advice) => {
    expect(() => createSandbox({ allowedHosts: ['phone.test', name] })).toThrow(
      `\`${name}\` is no host. ${advice}`,
    );
  });
});

describe('a body', () => {
  const routes = [
    'POST /clientside-services/rpc',
    'POST /sdk/v1/events',
    ...controlRoutes.filter((route) => /^(POST|PUT) /.test(route)),
  ];

  test.for(routes)('of %s has a limit, of size and of depth', async (route, { sandbox }) => {
    const [method = '', path = ''] = route.split(' ');
    const mebibytes = route === 'PUT /__sandbox/seed' ? 8 : 1;
    const ask = (body: string) => sandbox.fetch(new Request(`http://localhost${path}`, { method, body }));
    const large = await ask(JSON.stringify({ padding: 'x'.repeat(mebibytes * 1024 * 1024) }));
    expect(large.status).toBe(413);
    expect(await large.text()).toContain(`over ${mebibytes} MiB`);
    if (route.endsWith('/events')) return;
    const deep = await ask(`{"args":${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    expect(deep.status).toBe(400);
    expect(await deep.text()).toContain('100 levels');
  });

  test('may hold any number of brackets in its texts', async ({ sandbox, project }) => {
    const seed = (name: string) => ({
      organizations: [{ organization_name: name, organization_slug: 'brackets' }],
    });
    const name = `\\"${'[{'.repeat(60)}`;
    const url = `http://localhost/__sandbox/seed?project=${project.uuid}`;
    const response = await sandbox.fetch(
      new Request(url, { method: 'PUT', body: JSON.stringify(seed(name)) }),
    );
    expect(response.status).toBe(200);
    expect(sandbox.exportSeed(project.uuid).organizations[0]?.organization_name).toBe(name);
  });

  test('of a project that keeps its tokens in cookies has the same', async ({ sandbox, project }) => {
    sandbox.importSeed(project.uuid, { http_only_cookies: true, organizations: [] });
    const ask = async (body: string) => {
      const authorization = `Basic ${btoa(`${project.publicToken}:${project.publicToken}`)}`;
      const headers = { authorization, cookie: `stytch_intermediate_session_token=${'x'.repeat(44)}` };
      const url = 'http://login.app.localhost/sdk/v1/b2b/sessions/authenticate';
      return (await sandbox.fetch(new Request(url, { method: 'POST', headers, body }))).status;
    };
    expect(await ask(JSON.stringify({ padding: 'x'.repeat(1024 * 1024) }))).toBe(413);
    expect(await ask(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).toBe(400);
  });
});

test('no answer may be taken for another type, or be framed', async ({ sandbox, project }) => {
  const answers = [
    '/__sandbox/inbox.json',
    '/__sandbox/seed',
    '/__sandbox/nothing',
    `/sdk/v1/projects/bootstrap/${project.publicToken}`,
    '/sdk/v1/b2b/sessions/authenticate',
    `/v1/b2b/sessions/jwks/${project.projectId}`,
    '/v1/public/sso/start',
    '/nothing',
  ];
  for (const path of answers) {
    const { headers } = await sandbox.fetch(new Request(`http://localhost${path}`));
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('content-security-policy'), path).toBe("default-src 'none'; frame-ancestors 'none'");
  }
});
