import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { describe } from '../../preview/situations/find.ts';
import type { LoginDraft, Situation } from '../../preview/situations/situation.ts';
import { findBrowser } from '../find-browser.ts';
import { BROWSER } from './conditions.ts';
import { type GalleryRequest, WIDTHS } from './parse-arguments.ts';
import type { Picture } from './picture.ts';
import { MOMENT, serveGallery } from './serve-gallery.ts';

const HEIGHT = 720;
/** A situation is on its screen in a second or two; what takes this long will not be. */
const LONGEST_MS = 45_000;

/**
 * Takes a picture of each situation under a login config.
 * @param onPicture hears of each as it is done
 */
export async function takePictures(
  situations: readonly Situation[],
  login: LoginDraft,
  request: GalleryRequest,
  onPicture: (picture: Picture) => void,
): Promise<readonly Picture[]> {
  const server = await serveGallery();
  const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await openPage(browser, request);
    const pictures: Picture[] = [];
    for (const situation of situations) {
      server.rewind();
      const picture = {
        ...describe(situation, login),
        ...(await takePicture(page, server.url, situation, request)),
      };
      onPicture(picture);
      pictures.push(picture);
    }
    return pictures;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPage(browser: Browser, { width }: GalleryRequest): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: WIDTHS[width], height: HEIGHT },
    ...BROWSER,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  });
  return context.newPage();
}

async function takePicture(
  page: Page,
  url: string,
  { id }: Situation,
  { locale, scheme, out }: GalleryRequest,
): Promise<Pick<Picture, 'status' | 'why'>> {
  await page.clock.install({ time: MOMENT });
  const query = new URLSearchParams({ situation: id, ...(locale && { locale }), ...(scheme && { scheme }) });
  await page.goto(`${url}/preview/frame.html?${query}`);
  const root = page.locator(
    '#root:is([data-status=arrived], [data-status=impossible], [data-status=failed])',
  );
  await root.waitFor({ state: 'attached', timeout: LONGEST_MS });
  const status = await root.getAttribute('data-status');
  const why = (await root.getAttribute('data-why')) ?? '';
  if (status === 'impossible' || status === 'failed') return { status, why };
  await page.screenshot({
    path: join(out, `${id}.png`),
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
  });
  return { status: 'arrived' };
}
