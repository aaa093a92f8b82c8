import type { Locator, Page } from '@playwright/test';

const FRAME = 'picture-frame';

/**
 * Draws a line around a part of a page, as wide as the page, since the guide that shows it may be as white.
 * @param margin pixels left above and below the part
 */
export async function framePart(page: Page, part: Locator, margin: number): Promise<Locator> {
  // Nothing is to look as if the mouse were over it.
  await page.mouse.move(0, 0);
  await part.evaluate(drawFrame, { id: FRAME, margin });
  return page.locator(`#${FRAME}`);
}

/** Runs in the page. Styles are set one by one: the page's security policy allows no style sheet. */
function drawFrame(part: Element, { id, margin }: { id: string; margin: number }): void {
  // Such as what the sandbox adds at the foot of the page.
  for (const other of [...document.body.children]) if (!other.contains(part)) other.remove();
  const { top, bottom } = part.getBoundingClientRect();
  const frame = document.createElement('div');
  frame.id = id;
  frame.style.position = 'absolute';
  frame.style.insetInline = '0';
  frame.style.top = `${Math.round(top + window.scrollY) - margin}px`;
  frame.style.height = `${Math.round(bottom - top) + 2 * margin}px`;
  frame.style.border = '1px solid #8c959f';
  document.body.append(frame);
}
