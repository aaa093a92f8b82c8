import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';
import type { FrameStatus } from '../../preview/messages.ts';
import type { LoginDraft } from '../../preview/situations/situation.ts';
import { stytchSandbox } from '../../sandbox/adapters/vite.ts';
import { test as base } from './browser-test.ts';

interface Fixtures {
  /** Runs situations in frames of one page, a few at a time, and answers how each ended. */
  walk: (login: LoginDraft, ids: readonly string[]) => Promise<Record<string, FrameStatus>>;
}

interface WorkerFixtures {
  /** Where the frames are, built for speed: `npm start` serves hundreds of files for each. */
  framesUrl: string;
}

/** A test of the gallery's frames. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  framesUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
    async ({}, use) => {
      const outDir = await mkdtemp(join(tmpdir(), 'frames-'));
      const config: InlineConfig = {
        configFile: false,
        logLevel: 'silent',
        plugins: [react(), stytchSandbox()],
        define: { 'import.meta.env.VITE_STYTCH_SANDBOX': "'true'" },
        build: {
          outDir,
          emptyOutDir: true,
          chunkSizeWarningLimit: 1000,
          rolldownOptions: { input: 'preview/frame.html' },
        },
        preview: { host: 'localhost', port: 0 },
      };
      await build(config);
      const server = await preview(config);
      const [url] = server.resolvedUrls?.local ?? [];
      if (url === undefined) throw new Error('The frames have no address.');
      await use(`${new URL(url).origin}/preview/frame.html`);
      await server.close();
      await rm(outDir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  walk: async ({ page, framesUrl }, use) => {
    await use(async (login, ids) => {
      // A frame without a situation is a page of their origin on which nothing more happens.
      await page.goto(framesUrl);
      await page.locator('#root[data-status=failed]').waitFor({ state: 'attached' });
      return walkFrames(page, login, ids);
    });
  },
});

const AT_ONCE = 4;

/** Stands in the gallery's place: tells each frame to begin under a config, and hears how it ends. */
function walkFrames(
  page: Page,
  login: LoginDraft,
  ids: readonly string[],
): Promise<Record<string, FrameStatus>> {
  return page.evaluate(
    async ({ login, ids, atOnce }) => {
      const ends: Record<string, FrameStatus> = {};
      const waiting = [...ids];
      const run = (id: string) =>
        new Promise<void>((done) => {
          const frame = document.createElement('iframe');
          frame.src = `${window.location.pathname}?situation=${id}`;
          frame.width = '375';
          frame.height = '700';
          const hear = ({ source, data }: MessageEvent) => {
            if (source !== frame.contentWindow || data.type !== 'gallery:status') return;
            if (data.status.status === 'ready')
              frame.contentWindow?.postMessage({ type: 'gallery:start', login, display: {} }, '*');
            else if (data.status.status !== 'driving') {
              ends[id] = data.status;
              window.removeEventListener('message', hear);
              frame.remove();
              done();
            }
          };
          window.addEventListener('message', hear);
          document.body.append(frame);
        });
      const runNext = async (): Promise<void> => {
        for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) await run(id);
      };
      await Promise.all(Array.from({ length: atOnce }, runNext));
      return ends;
    },
    { login, ids, atOnce: AT_ONCE },
  );
}
