import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { build, type InlineConfig, preview } from 'vite';
import { PageGuard } from './page-guard.ts';
import { copyProject } from './project-copy.ts';
import { SandboxControl } from './sandbox-control.ts';
import { serveFrames } from './serve-frames.ts';

interface Fixtures {
  /** Begins at the seed in every test. */
  sandbox: SandboxControl;
  guard: PageGuard;
}

export interface Options {
  /** The path below which the app is served. Default: `/`, which takes what `npm run build:sandbox` built. */
  basePath: string;
}

interface WorkerFixtures extends Options {
  /** Origin where this worker serves the built app, with a sandbox of its own. */
  appUrl: string;
  /** Where the gallery's frames are. Here, because tests that add a fixture of workers need workers of their own. */
  framesUrl: string;
}

/** A test in a browser, over the built app. Addresses of its pages are relative: `./login`. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  basePath: ['/', { scope: 'worker', option: true }],
  appUrl: [
    async ({ basePath }, use) => {
      if (basePath === '/') return serve({}, use);
      const project = await copyProject();
      const below = { configFile: join(project.folder, 'vite.config.ts'), base: basePath };
      await build({ ...below, mode: 'sandbox', logLevel: 'silent' });
      await serve(below, use);
      await project.remove();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
  framesUrl: [({}, use) => serveFrames(use), { scope: 'worker' }],
  baseURL: ({ appUrl, basePath }, use) => use(appUrl + basePath),
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

async function serve(config: InlineConfig, use: (origin: string) => Promise<void>): Promise<void> {
  const server = await preview({ ...config, logLevel: 'silent', preview: { port: 0 } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The preview server has no address.');
  await use(new URL(url).origin);
  await server.close();
}
