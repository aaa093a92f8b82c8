import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loginConfig } from '../../scripts/login-config-plugin.ts';

let folder: string;
let server: ViteDevServer;

const save = (products: string) =>
  writeFile(
    join(folder, 'login.config.ts'),
    `export default { config: { authFlowType: 'Discovery', products: ${products}, sessionOptions: { sessionDurationMinutes: 60 } } };\n`,
  );

const MAIN = "import './login.config.ts';\nimport.meta.hot?.accept('./login.config.ts', () => {});\n";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mended-config-'));
  await save("['emailMagicLinks']");
  // As in the app, what uses the config takes a new one in place, so that no reload follows.
  await writeFile(join(folder, 'main.ts'), MAIN);
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { port: 0 },
    optimizeDeps: { noDiscovery: true },
    plugins: [loginConfig(join(folder, 'login.config.ts'))],
  });
  await server.listen();
  await server.environments.client.transformRequest('/main.ts');
  await server.environments.client.transformRequest('/login.config.ts');
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** What a page is told that opens now. */
async function toldToNewPage(): Promise<string> {
  const { port } = new URL(server.resolvedUrls?.local[0] ?? '');
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.from('sixteen bytes ok').toString('base64'),
    'sec-websocket-protocol': 'vite-hmr',
  };
  const asked = request(`http://localhost:${port}/?token=${server.config.webSocketToken}`, { headers }).end();
  const [, socket, head] = await once(asked, 'upgrade');
  // What a server sends is not masked: its text can be read as it comes.
  let told = String(head);
  socket.on('data', (chunk: Buffer) => {
    told += chunk;
  });
  await vi.waitFor(() => expect(told).toContain('"connected"'));
  server.environments.client.hot.send({ type: 'custom', event: 'no-more' });
  await vi.waitFor(() => expect(told).toContain('no-more'));
  socket.destroy();
  return told;
}

test('a page that is opened once problems are mended is not covered by them, though none was open meanwhile', async () => {
  const { hot } = server.environments.client;
  const sent = vi.spyOn(hot, 'send');
  const told = () => JSON.stringify(sent.mock.calls);
  await save('[]');
  await vi.waitFor(() => expect(told()).toContain('"type":"error"'), 5000);
  sent.mockClear();
  await save("['sso']");
  await vi.waitFor(() => expect(told()).toContain('"type":"update"'), 5000);
  expect(await toldToNewPage()).not.toContain('"error"');
});

test('a page that is opened while there are problems is covered by them', async () => {
  const sent = vi.spyOn(server.environments.client.hot, 'send');
  await save('[]');
  await vi.waitFor(() => expect(sent.mock.calls.join()).not.toBe(''), 5000);
  await vi.waitFor(async () => expect(await toldToNewPage()).toContain('`products` is empty'), 5000);
});
