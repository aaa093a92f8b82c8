import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { expectDashboard, signIn } from '../helpers/browser-steps.ts';
import { test as base } from '../helpers/browser-test.ts';
import { copyProject } from '../helpers/project-copy.ts';

interface Deployment {
  /** Puts the next version in the place of this one, or this one back. */
  deploy(version: 'this' | 'next'): Promise<void>;
}

/** A test of a site whose files are exchanged while it is open. */
const test = base.extend<{ site: Deployment }, { served: string; next: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
  served: [async ({}, use) => withFolder(use), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
  next: [async ({}, use) => withFolder(async (folder) => use(await buildNext(folder))), { scope: 'worker' }],
  appUrl: [
    async ({ served }, use) => {
      await cp('dist', served, { recursive: true });
      const server = await preview({
        logLevel: 'silent',
        build: { outDir: served },
        preview: { port: 0 },
      });
      await use(originOf(server));
      await server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ served, next }, use) => {
    await use({
      async deploy(version) {
        for (const entry of await readdir(served)) await rm(join(served, entry), { recursive: true });
        await cp(version === 'next' ? next : 'dist', served, { recursive: true });
      },
    });
  },
});

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await use(folder);
  await rm(folder, { recursive: true });
}

function originOf(server: PreviewServer): string {
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The preview server has no address.');
  return new URL(url).origin;
}

/** The app with another login config, and so with other names of files. */
async function buildNext(outDir: string): Promise<string> {
  const project = await copyProject();
  await project.saveLogin({ strings: { 'login.title': 'Welcome back' } });
  await build({
    configFile: join(project.folder, 'vite.config.ts'),
    mode: 'sandbox',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
  await project.remove();
  return outDir;
}

test('a member stays signed in through a deployment and its rollback', async ({
  page,
  sandbox,
  site,
  next,
}) => {
  const scripts = await Promise.all(['dist', next].map((folder) => readdir(join(folder, 'assets'))));
  const [before = [], after = []] = scripts.map((names) =>
    names.filter((name) => /^index-.*\.js$/.test(name)),
  );
  expect(after).not.toEqual(before);

  await signIn(page, sandbox);
  for (const version of ['next', 'this'] as const) {
    await site.deploy(version);
    const loaded = page.waitForResponse((response) =>
      response.url().endsWith(`${(version === 'next' ? after : before)[0]}`),
    );
    await page.reload();
    expect((await loaded).status()).toBe(200);
    await expectDashboard(page, 'Sam Okafor');
    await page.goto('/login');
    await expectDashboard(page, 'Sam Okafor');
  }
});
