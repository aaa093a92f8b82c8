import type { Browser, BrowserContextOptions } from '@playwright/test';
import { type PageTimes, watchPage } from './watch-page.ts';

/** A phone's processor, and a slow mobile network. */
export const CPU_SLOWDOWN = 4;
export const NETWORK = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** After the page is ready, for what may still move or be loaded. */
const SETTLING_MS = 1_000;
const TYPED = 'ada@example.com';

export interface Visit extends PageTimes {
  /** Paths of the scripts and stylesheets that the page loaded, to the end. */
  readonly loaded: readonly string[];
}

/** Opens a page in a browser that has never seen it, and answers how it went. */
export async function visit(
  browser: Browser,
  url: string,
  awaited: Parameters<typeof watchPage>[0],
  state: BrowserContextOptions['storageState'],
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-US',
    ignoreHTTPSErrors: true,
    ...(state ? { storageState: state } : {}),
  });
  const page = await context.newPage();
  // tsx has functions pass through `__name`, which the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watchPage, awaited);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchTimes?.ready !== undefined);
  await page.waitForTimeout(SETTLING_MS);
  const times = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ready: window.benchTimes?.ready,
    layoutShift: window.benchTimes?.layoutShift ?? Number.NaN,
    loaded: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  }));
  if ('email' in awaited) {
    // The field is as good as its word: what is typed stays.
    await page.locator('input[type="email"]').pressSequentially(TYPED);
    const typed = await page.locator('input[type="email"]').inputValue();
    if (typed !== TYPED) throw new Error(`The email field at ${url} holds "${typed}", not what was typed.`);
  }
  await context.close();
  return times;
}
