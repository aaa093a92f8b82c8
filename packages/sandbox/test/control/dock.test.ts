import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger, createServer, type InlineConfig } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { type StytchSandboxOptions, stytchSandbox } from '../../src/adapters/vite.ts';
import { newProject } from '../../src/testing/test-project.ts';

/** An app with one empty page. */
async function app(options?: StytchSandboxOptions): Promise<InlineConfig> {
  const root = await mkdtemp(join(tmpdir(), 'dock-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'index.html'), '<title>The app</title>');
  return { root, configFile: false, plugins: [stytchSandbox(options)] };
}

async function serve(options?: StytchSandboxOptions) {
  const said: string[] = [];
  const customLogger = createLogger('silent');
  customLogger.info = (message) => void said.push(message);
  const server = await createServer({ ...(await app(options)), customLogger, server: { port: 0 } });
  onTestFinished(() => server.close());
  await server.listen();
  server.printUrls();
  const page = await server.transformIndexHtml('/', '<title>The app</title>');
  return { page, said: said.join('\n') };
}

async function built(mode: string): Promise<string> {
  const output = await build({ ...(await app()), mode, logLevel: 'silent', build: { write: false } });
  return JSON.stringify(output);
}

test("dock and inbox show every project's messages, whatever token the app has", async () => {
  const { page, said } = await serve();
  expect(page).toContain('src="/__sandbox/pages/dock.js"');
  expect(said).toMatch(/__sandbox\/inbox\S*\n/);
  expect(said).not.toContain('?project=');
});

test('given the token, they keep to its project', async () => {
  const { uuid, publicToken } = newProject();
  const { page, said } = await serve({ publicToken });
  expect(page).toContain(`src="/__sandbox/pages/dock.js?project=${uuid}"`);
  expect(said).toContain(`/__sandbox/inbox?project=${uuid}`);
});

test('a token that the sandbox does not take is refused by the name of the option', () => {
  expect(() => stytchSandbox({ publicToken: 'public-token-live-1' })).toThrow(
    '`publicToken` of `stytchSandbox` is `public-token-live-1`. The sandbox takes `public-token-test-<uuid>`.',
  );
});

test('a build for production has no dock, and one of another mode has', async () => {
  expect(await built('production')).not.toContain('__sandbox');
  expect(await built('sandbox')).toContain('/__sandbox/pages/dock.js');
});
