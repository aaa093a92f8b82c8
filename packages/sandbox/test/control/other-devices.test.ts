import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createLogger, createServer, type ServerOptions, type ViteDevServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { stytchSandbox } from '../../src/adapters/vite.ts';

/** Starts an app on the sandbox, as `npm start` does. */
async function start(allowedHosts: readonly string[], server: ServerOptions = { host: 'localhost' }) {
  const root = await mkdtemp(join(tmpdir(), 'devices-'));
  await writeFile(join(root, 'index.html'), '<title>The app</title>');
  const said: string[] = [];
  const customLogger = createLogger('silent');
  for (const level of ['info', 'warn', 'warnOnce'] as const)
    customLogger[level] = (message) => void said.push(message);
  const running = await createServer({
    root,
    configFile: false,
    customLogger,
    cacheDir: 'cache',
    plugins: [stytchSandbox({ allowedHosts })],
    server: { ...server, port: 0 },
  });
  await running.listen();
  running.printUrls();
  onTestFinished(async () => {
    await running.close();
    await rm(root, { recursive: true });
  });
  return { running, said };
}

async function open({ resolvedUrls }: ViteDevServer, headers: Record<string, string>) {
  const { port } = new URL(resolvedUrls?.local[0] ?? '');
  const asked = request({
    host: 'localhost',
    port,
    path: '/login',
    headers: { accept: 'text/html', ...headers },
  });
  const [answer] = await once(asked.end(), 'response');
  return { status: answer.statusCode, body: await text(answer) };
}

test('where the sandbox does not answer, page and terminal say so and what to set, in place of a form that can send nothing', async () => {
  const { running, said } = await start(['.box.test']);
  for (const headers of [
    { host: 'tunnel.test' },
    { host: 'tunnel.test', 'x-forwarded-host': 'a.box.test' },
    { 'x-forwarded-host': 'tunnel.test', 'x-forwarded-proto': 'https' },
  ]) {
    const { status, body } = await open(running, headers);
    expect([status, body]).toEqual([
      403,
      expect.stringContaining('<code>SANDBOX_ALLOWED_HOSTS=tunnel.test</code>'),
    ]);
  }
  expect(said.join('\n')).toContain('`SANDBOX_ALLOWED_HOSTS=tunnel.test`');
});

test('a host that was named shows the app by https, and by plain http why nobody can sign in there', async () => {
  const { running, said } = await start(['.box.test']);
  expect(said.join('\n')).toContain(
    'answers at .box.test too: whoever reaches this server there can read every code',
  );
  const secure = { 'x-forwarded-proto': 'https' };
  for (const headers of [{ host: 'a.box.test' }, { 'x-forwarded-host': 'a.box.test' }]) {
    expect(await open(running, { ...headers, ...secure })).toMatchObject({
      status: 200,
      body: expect.stringContaining('The app'),
    });
    expect(await open(running, headers)).toMatchObject({
      status: 403,
      body: expect.stringMatching(/At http:\/\/a\.box\.test.* nobody can sign in/),
    });
  }
});

test('a server that is opened to other devices has https, and streams over HTTP/2', async () => {
  const { running } = await start(['192.168.1.10'], { host: '127.0.0.1' });
  expect(running.resolvedUrls?.local[0]).toMatch(/^http:/);
  const { running: opened } = await start(['192.168.1.10'], { host: '0.0.0.0' });
  const url = opened.resolvedUrls?.local[0] ?? '';
  expect(url).toMatch(/^https:/);
  const session = connect(url, { rejectUnauthorized: false });
  const authority = `192.168.1.10:${new URL(url).port}`;
  for (const [path, type] of [
    ['/login', 'text/html'],
    ['/__sandbox/inbox/events', 'text/event-stream'],
  ]) {
    const stream = session.request({ ':path': path, ':authority': authority, accept: type });
    const [headers] = await once(stream, 'response');
    expect([headers[':status'], headers['content-type']]).toEqual([
      200,
      expect.stringContaining(String(type)),
    ]);
    stream.close();
  }
  session.destroy();
});

test('the terminal tells how to let other devices in, where they can reach the server and are refused', async () => {
  const { said } = await start([], { host: '0.0.0.0' });
  expect(said.join('\n')).toMatch(/refuses other devices.*SANDBOX_ALLOWED_HOSTS=/);
});
