import { expect, type Page } from '@playwright/test';

/** A window of 1280 by 1024 pixels, zoomed in to 400 %. */
const ZOOMED_IN = { width: 320, height: 256 };

/**
 * At four times its size a page scrolls in one direction only, and whatever has the focus can be seen.
 * @param state of the page, for the message
 */
export async function expectReflow(page: Page, state: string): Promise<void> {
  await page.setViewportSize(ZOOMED_IN);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${state}: the page is no wider than the window`).toBeLessThanOrEqual(ZOOMED_IN.width);

  await page.evaluate(() => document.querySelector('h1')?.focus());
  const seen = new Set<string>();
  for (;;) {
    await page.keyboard.press('Tab');
    const { name, covered } = await page.evaluate(focused);
    if (name === '' || seen.has(name)) return;
    seen.add(name);
    expect.soft(covered, `${state}: ${name} is covered`).toBe(false);
  }
}

/** Runs in the page: what has the focus, and whether something lies over it. */
function focused(): { name: string; covered: boolean } {
  let element = document.activeElement;
  let root: DocumentOrShadowRoot = document;
  while (element?.shadowRoot?.activeElement) {
    root = element.shadowRoot;
    element = root.activeElement;
  }
  if (!element || element === document.body) return { name: '', covered: false };
  const { left, top, width, height } = element.getBoundingClientRect();
  const there = root.elementFromPoint(left + width / 2, top + height / 2);
  return {
    name: element.outerHTML.slice(0, 200),
    covered: there === null || !(element.contains(there) || there.contains(element)),
  };
}
