import type { Page } from '@playwright/test';
import type { FrameStatus } from '../../preview/messages.ts';
import type { LoginDraft } from '../../preview/situations/situation.ts';
import { test as base } from './browser-test.ts';

interface Fixtures {
  /**
   * Runs situations in frames of one page, a few at a time, and answers how each ended.
   * @param times how often each is begun in its frame, one after the other; by default once
   */
  walk: (login: LoginDraft, ids: readonly string[], times?: number) => Promise<Record<string, FrameStatus>>;
}

/** A test of the gallery's frames. */
export const test = base.extend<Fixtures>({
  walk: async ({ page, framesUrl }, use) => {
    await use(async (login, ids, times = 1) => {
      // A frame without a situation is a page of their origin on which nothing more happens.
      await page.goto(framesUrl);
      await page.locator('#root[data-status=failed]').waitFor({ state: 'attached' });
      return walkFrames(page, login, ids, times);
    });
  },
});

const AT_ONCE = 4;

/** Stands in the gallery's place: tells each frame to begin under a config, and hears how it ends. */
function walkFrames(
  page: Page,
  login: LoginDraft,
  ids: readonly string[],
  times: number,
): Promise<Record<string, FrameStatus>> {
  return page.evaluate(
    async ({ login, ids, times, atOnce }) => {
      const ends: Record<string, FrameStatus> = {};
      const waiting = [...ids];
      const run = (id: string) =>
        new Promise<void>((done) => {
          const frame = document.createElement('iframe');
          frame.src = `${window.location.pathname}?situation=${id}`;
          frame.width = '375';
          frame.height = '700';
          let begun = 0;
          const begin = () => {
            begun += 1;
            frame.contentWindow?.postMessage({ type: 'gallery:start', login, display: {} }, '*');
          };
          const hear = ({ source, data }: MessageEvent) => {
            if (source !== frame.contentWindow || data.type !== 'gallery:status') return;
            const { status } = data.status;
            if (status === 'ready' || (status === 'arrived' && begun < times)) begin();
            else if (status !== 'driving') {
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
    { login, ids, times, atOnce: AT_ONCE },
  );
}
