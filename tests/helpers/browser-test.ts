import { test as base } from '@playwright/test';
import { preview } from 'vite';
import { PageGuard } from './page-guard.ts';
import { SandboxControl } from './sandbox-control.ts';
import { serveFrames } from './serve-frames.ts';

interface Fixtures {
  /** Begins at the seed in every test. */
  sandbox: SandboxControl;
  guard: PageGuard;
}

interface WorkerFixtures {
  /** Where this worker serves the built app, with a sandbox of its own. */
  appUrl: string;
  /** Where the gallery's frames are. Here, because tests that add a fixture of workers need workers of their own. */
  framesUrl: string;
}

/** A test in a browser, over the app that `npm run build:sandbox` built. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  appUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
    async ({}, use) => {
      const server = await preview({ logLevel: 'silent', preview: { port: 0 } });
      const [url] = server.resolvedUrls?.local ?? [];
      if (url === undefined) throw new Error('The preview server has no address.');
      await use(new URL(url).origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
  framesUrl: [({}, use) => serveFrames(use), { scope: 'worker' }],
  baseURL: ({ appUrl }, use) => use(appUrl),
  sandbox: [
    async ({ appUrl }, use) => {
      const sandbox = new SandboxControl(appUrl);
      await sandbox.reset();
      await use(sandbox);
    },
    { auto: true },
  ],
  guard: [
    async ({ context }, use) => {
      const guard = await PageGuard.watch(context);
      await use(guard);
      guard.assertNothingFound();
    },
    { auto: true },
  ],
});
