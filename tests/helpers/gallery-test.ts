import type { FrameStatus } from '../../preview/messages.ts';
import type { LoginDraft } from '../../preview/situations/situation.ts';
import { test as base } from './browser-test.ts';

/** A situation, by its id, and the configs that it begins under, one after the other. */
interface Walk {
  readonly id: string;
  readonly logins: readonly LoginDraft[];
}

interface Fixtures {
  /**
   * Walks situations in a few frames of one page, one after the other, and answers for each how it ended under each
   * config. To load a frame costs more than to begin anew in it.
   */
  walk: (walks: readonly Walk[]) => Promise<Record<string, readonly FrameStatus[]>>;
}

/** A test of the gallery's frames. */
export const test = base.extend<Fixtures>({
  walk: async ({ page, framesUrl }, use) => {
    await use(async (walks) => {
      // A frame without a situation is a page of their origin on which nothing more happens.
      await page.goto(framesUrl);
      await page.locator('#root[data-status=failed]').waitFor({ state: 'attached' });
      return page.evaluate(walkFrames, { walks, atOnce: 4 });
    });
  },
});

/** Stands in the gallery's place: tells each frame what to begin, hears how it ends, and goes on to the next. */
async function walkFrames({
  walks,
  atOnce,
}: {
  walks: readonly Walk[];
  atOnce: number;
}): Promise<Record<string, readonly FrameStatus[]>> {
  const ends: Record<string, FrameStatus[]> = {};
  const waiting = [...walks];
  /** What a frame says next, but that it is on its way. */
  const told = (frame: HTMLIFrameElement) =>
    new Promise<FrameStatus>((resolve) => {
      const hear = ({ source, data }: MessageEvent) => {
        if (source !== frame.contentWindow || data.type !== 'gallery:status') return;
        if (data.status.status === 'driving') return;
        window.removeEventListener('message', hear);
        resolve(data.status);
      };
      window.addEventListener('message', hear);
    });
  const walkInFrame = async (): Promise<void> => {
    let walk = waiting.shift();
    if (!walk) return;
    const frame = document.createElement('iframe');
    frame.src = `${window.location.pathname}?situation=${walk.id}`;
    frame.width = '375';
    frame.height = '700';
    const ready = told(frame);
    document.body.append(frame);
    await ready;
    for (; walk; walk = waiting.shift()) {
      const ended: FrameStatus[] = [];
      for (const login of walk.logins) {
        const end = told(frame);
        frame.contentWindow?.postMessage(
          { type: 'gallery:start', situation: walk.id, login, display: {} },
          '*',
        );
        ended.push(await end);
      }
      ends[walk.id] = ended;
    }
    frame.remove();
  };
  await Promise.all(Array.from({ length: atOnce }, walkInFrame));
  return ends;
}
