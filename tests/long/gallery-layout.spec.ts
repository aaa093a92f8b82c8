import { expect, type Locator } from '@playwright/test';
import { leaveFramesEmpty } from '../helpers/gallery-page.ts';
import { test } from '../helpers/project-test.ts';
import { COMPILES } from '../helpers/time-limits.ts';

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
