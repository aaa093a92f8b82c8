import { expect, type Locator, type Page } from '@playwright/test';
import { leaveFramesEmpty } from '../helpers/gallery-page.ts';
import { test } from '../helpers/project-test.ts';
import { COMPILES } from '../helpers/time-limits.ts';

/** From the narrowest phone on, and on both sides of where the layout changes. */
const WIDTHS = [320, 375, 430, 520, 639, 640, 768, 900, 1023, 1024, 1060, 1100, 1180, 1280, 1360, 1440];

test('the gallery’s header holds what is in it and covers nothing, however narrow or wide its letters, with a draft too', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(`${server.url}/preview/?text=no+such+situation&panel=open`);
  const minutes = page.getByLabel('Minutes');
  await expect(minutes).toBeVisible(COMPILES);
  for (const isDraft of [false, true]) {
    if (isDraft) await minutes.fill('90');
    await expect(page.getByText('would see under your draft')).toBeVisible({ visible: isDraft });
    for (const letters of ['', WIDE, HUGE]) {
      await setLetters(page, letters);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const faults = await page.evaluate(headerFaults);
        expect.soft(faults, `${width} px${isDraft ? ', with a draft' : ''} ${letters}`).toEqual([]);
      }
    }
  }
});

test('a card shows a desktop whole, however narrow the card is', async ({ page, server }) => {
  await leaveFramesEmpty(page);
  await page.setViewportSize({ width: 1060, height: 800 });
  await page.goto(`${server.url}/preview/?text=sign-in+form+at+/login/acme&width=desktop&panel=open`);
  const card = page.getByRole('article');
  const frame = card.locator('iframe');
  await expect(frame).toBeVisible(COMPILES);
  for (const width of [1060, 800, 375]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await rightOf(frame), `${width} px`).toBeLessThanOrEqual(await rightOf(card));
    expect(await frame.evaluate((element) => element.clientWidth)).toBe(1280);
  }
});

const rightOf = (element: Locator) =>
  element.evaluate((node) => Math.round(node.getBoundingClientRect().right));

/** Wider than any font that is common, on every machine. */
const WIDE = '* { font-family: monospace !important; letter-spacing: 0.08em }';
const HUGE = `${WIDE} header * { font-size: 20px !important }`;

/** The page's security policy allows no style sheet but by script. */
async function setLetters(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Runs in the page. */
async function headerFaults(): Promise<string[]> {
  const header = document.querySelector('header');
  if (!header) return ['there is no header'];
  // Styles, then what watches sizes, then what follows from that.
  for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
  const faults: string[] = [];
  const outer = header.getBoundingClientRect();
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push('the page is wider than the window');
  const parts = [...header.querySelectorAll('h1, p, label, button')].map((part) => ({
    name: part.textContent ?? '',
    box: part.getBoundingClientRect(),
  }));
  for (const { name, box } of parts) {
    if (box.left < outer.left || box.right > outer.right) faults.push(`${name} is beside the header`);
    if (box.top <= outer.top || box.bottom >= outer.bottom) faults.push(`${name} is out of the header`);
    for (const other of parts)
      if (
        other.box !== box &&
        box.left < other.box.right &&
        other.box.left < box.right &&
        box.top < other.box.bottom &&
        other.box.top < box.bottom
      )
        faults.push(`${name} covers ${other.name}`);
  }
  for (const field of header.querySelectorAll('select')) {
    const label = field.closest('label')?.getBoundingClientRect();
    if (!label || field.getBoundingClientRect().right > label.right + 1)
      faults.push('a choice is beside its label');
  }
  const { paddingBottom, borderBottomWidth } = getComputedStyle(header);
  const lowest = Math.max(...parts.map(({ box }) => box.bottom));
  const spare =
    outer.bottom - Number.parseFloat(paddingBottom) - Number.parseFloat(borderBottomWidth) - lowest;
  if (Math.abs(spare) > 1) faults.push(`the header is ${spare} px higher than its content`);
  for (const below of document.querySelectorAll('main, aside, search'))
    if (below.checkVisibility() && below.getBoundingClientRect().top < outer.bottom - 1)
      faults.push(`${below.localName} is under the header`);
  return faults;
}
