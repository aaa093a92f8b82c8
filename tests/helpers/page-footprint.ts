import type { CDPSession, Page } from '@playwright/test';

/** What a page holds, all garbage collected. */
export interface Footprint {
  /** Event listeners of elements, documents and windows. */
  listeners: number;
  /** Timers set and not yet run or cleared. */
  timers: number;
  /** DOM nodes, attached or not. */
  nodes: number;
  /** Of JavaScript, in bytes. */
  heap: number;
}

/** Longer than what Stytch's widget sets and leaves alone: ten seconds, for parsing a phone number. */
const SETTLES_MS = 15_000;

/**
 * Measures what a page holds, as far as Chromium tells, once all that is soon to end has ended.
 *
 * Made before the page is loaded, and after `page.clock.install()`.
 */
export async function footprintOf(page: Page): Promise<() => Promise<Footprint>> {
  await page.addInitScript(countTimers);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  async function read(): Promise<Footprint> {
    await devtools.send('HeapProfiler.collectGarbage');
    const timers = await page.evaluate<number>(() => Reflect.get(window, 'openTimers').size);
    return { timers, ...(await readMetrics(devtools)) };
  }
  return async () => {
    await page.clock.fastForward(SETTLES_MS);
    let last: Footprint;
    let now = await read();
    do [last, now] = [now, await read()];
    while (now.nodes !== last.nodes || now.listeners !== last.listeners);
    return now;
  };
}

async function readMetrics(devtools: CDPSession): Promise<Omit<Footprint, 'timers'>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: read('JSEventListeners'), nodes: read('Nodes'), heap: read('JSHeapUsedSize') };
}

/** Runs in the page: Chromium counts no timers. */
function countTimers(): void {
  const open = new Set<number>();
  Object.assign(window, { openTimers: open });
  const { setTimeout, setInterval, clearTimeout } = window;
  Object.assign(window, {
    setTimeout: (run: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) => {
      const id = setTimeout(() => {
        open.delete(id);
        run(...values);
      }, delay);
      open.add(id);
      return id;
    },
    setInterval: (...call: Parameters<typeof setInterval>) => {
      const id = setInterval(...call);
      open.add(id);
      return id;
    },
    // Either clears both kinds.
    clearTimeout: clear,
    clearInterval: clear,
  });
  function clear(id: number | undefined): void {
    if (id !== undefined) open.delete(id);
    clearTimeout(id);
  }
}
