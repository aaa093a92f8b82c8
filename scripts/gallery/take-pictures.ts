import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { memberLabel, policyLabel } from '../../preview/situations/labels.ts';
import { sentencesOf } from '../../preview/situations/sentence.ts';
import type { LoginDraft, Situation } from '../../preview/situations/situation.ts';
import { situationsUnder } from '../../preview/situations/situations.ts';
import { findBrowser } from '../find-browser.ts';
import { BROWSER } from './conditions.ts';
import type { GalleryRequest } from './parse-arguments.ts';
import type { Picture } from './picture.ts';
import { MOMENT, serveGallery } from './serve-gallery.ts';

const HEIGHT = 720;
/** A situation is on its screen in a second or two; what takes this long will not be. */
const LONGEST_MS = 45_000;

/**
 * Takes a picture of every situation under a login config.
 * @param onPicture hears of each as it is done
 */
export async function takePictures(
  login: LoginDraft,
  request: GalleryRequest,
  onPicture: (picture: Picture) => void,
): Promise<readonly Picture[]> {
  const server = await serveGallery();
  const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await openPage(browser, request);
    const pictures: Picture[] = [];
    for (const situation of situationsUnder(login)) {
      server.rewind();
      const outcome = await takePicture(page, server.url, situation, request);
      const picture = { ...describe(situation, login), ...outcome };
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
    viewport: { width, height: HEIGHT },
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

function describe(situation: Situation, login: LoginDraft): Omit<Picture, 'status' | 'why'> {
  const { id, title, stage } = situation;
  return {
    id,
    title,
    stage,
    policy: policyLabel(situation),
    member: memberLabel(situation),
    sentences: sentencesOf(situation, login),
  };
}
