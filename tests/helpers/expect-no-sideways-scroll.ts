import { expect, type Page } from '@playwright/test';

/** A small phone, a phone, a tablet, and windows of desktops. */
const WIDTHS = [320, 375, 768, 1024, 1280, 1920];

/** At no usual width the page is wider than the window. Leaves the window as it was. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(whatIsTooWide), `what reaches out of a window of ${width} pixels`).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}

/** Runs in the page: the innermost elements that its width is due to, or none where it fits. */
function whatIsTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const reachesOut = (element: Element) => element.getBoundingClientRect().right > clientWidth;
  const found = [...document.querySelectorAll('body *')]
    .filter((element) => reachesOut(element) && ![...element.children].some(reachesOut))
    .map((element) => element.outerHTML.slice(0, 200));
  return [`${scrollWidth - clientWidth} pixels too many`, ...found];
}
