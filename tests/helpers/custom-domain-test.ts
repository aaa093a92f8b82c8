import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { build, preview } from 'vite';
import { createSandbox, defaultSeed, type Sandbox } from '#sandbox';
import { APP_PROJECT } from '#sandbox/client';
import { sandboxListener, serveSandbox } from '#sandbox/node';
import { test as base } from './browser-test.ts';
import { SandboxControl } from './sandbox-control.ts';

const APP = 'app.localhost';
/** Of the project at Stytch. All names below `localhost` are this machine's. */
const CUSTOM_DOMAIN = `login.${APP}`;

interface Stytch {
  /** Where the custom domain is answered. */
  readonly port: number;
  /** Where the sandbox is steered. */
  readonly controlUrl: string;
}

interface WorkerFixtures {
  certificate: string;
  stytch: Stytch;
}

/**
 * A test of the production build, at a host name of its own, with a Stytch project that has a custom domain and keeps its
 * tokens in HttpOnly cookies: all over HTTPS, as it is deployed.
 */
export const test = base.extend<object, WorkerFixtures>({
  certificate: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
    ({}, use) =>
      withFolder(async (folder) => use(await getCertificate(folder, 'tests', [APP, CUSTOM_DOMAIN]))),
    { scope: 'worker' },
  ],
  stytch: [
    async ({ certificate }, use) => {
      const sandbox = createSandbox({ seed: { ...defaultSeed, http_only_cookies: true } });
      const control = await serveSandbox(sandbox, { port: 0 });
      const server = await serveOverTls(sandbox, certificate);
      await use({ port: portOf(server), controlUrl: control.url });
      server.close();
      server.closeAllConnections();
      await control.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, stytch }, use) => {
      const rules = `MAP ${CUSTOM_DOMAIN}:443 127.0.0.1:${stytch.port}`;
      await use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), `--host-resolver-rules=${rules}`],
      });
    },
    { scope: 'worker' },
  ],
  appUrl: [
    ({ certificate }, use) =>
      withFolder(async (outDir) => {
        await buildForProduction(outDir);
        const https = { cert: certificate, key: certificate };
        const server = await preview({ logLevel: 'silent', build: { outDir }, preview: { port: 0, https } });
        await use(`https://${APP}:${portOf(server.httpServer)}`);
        await server.close();
      }),
    { scope: 'worker' },
  ],
  // Nobody has signed the certificate but this test.
  ignoreHTTPSErrors: true,
  sandbox: ({ stytch }, use) => use(new SandboxControl(stytch.controlUrl)),
});

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'custom-domain-'));
  await use(folder);
  await rm(folder, { recursive: true });
}

async function serveOverTls(sandbox: Sandbox, certificate: string): Promise<Server> {
  const listener = sandboxListener(sandbox);
  const server = createServer(
    { cert: certificate, key: certificate },
    (request, response) => void listener(request, response),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: { address(): ReturnType<Server['address']> }): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function buildForProduction(outDir: string): Promise<void> {
  const before = { ...process.env };
  process.env.VITE_STYTCH_PUBLIC_TOKEN = `public-token-test-${APP_PROJECT}`;
  process.env.VITE_STYTCH_CUSTOM_DOMAIN = CUSTOM_DOMAIN;
  await build({ logLevel: 'silent', build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 } });
  process.env = before;
}
