import { expect, type Locator } from '@playwright/test';
import { ARRIVES, SLOW } from '../helpers/gallery-page.ts';
import { test } from '../helpers/project-test.ts';

const bottomOf = (element: Locator) =>
  element.evaluate((node) => Math.round(node.getBoundingClientRect().bottom));
const rightOf = (element: Locator) =>
  element.evaluate((node) => Math.round(node.getBoundingClientRect().right));

test('the gallery’s header holds what is in it, however narrow, with a draft too', async ({
  page,
  start,
}) => {
  test.setTimeout(SLOW);
  const { url } = await start();
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(`${url}/preview/?text=no+such+situation&panel=open`);
  const header = page.getByRole('banner');
  const fits = async () => {
    for (const width of [1440, 1100, 1060, 1024, 1023, 375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const edge = await bottomOf(header);
      const inside = await header.locator('p, label, button').all();
      for (const element of inside) expect(await bottomOf(element), `${width} px`).toBeLessThan(edge);
      if (width >= 1024) expect(edge).toBe(52);
    }
  };
  await expect(page.getByLabel('Minutes')).toBeVisible();
  await fits();
  await page.getByLabel('Minutes').fill('90');
  await expect(page.getByText('would see under your draft')).toBeVisible();
  await fits();
});

test('a config that has problems from the beginning has them said across the page', async ({
  page,
  guard,
  project,
  start,
}) => {
  test.setTimeout(SLOW);
  await project.saveLogin({ config: { products: [], producs: ['sso'] } });
  const { url } = await start();
  await page.setViewportSize({ width: 1440, height: 900 });
  await guard.expectRefusal(page, '/src/login.config.ts', 500, () => page.goto(`${url}/preview/`));
  const problems = page.locator('[data-login-problems]');
  await expect(problems).toContainText('has 2 problems');
  expect((await problems.boundingBox())?.width).toBeGreaterThan(800);
});

test('a card shows a desktop whole, however narrow the card is', async ({ page, guard, start }) => {
  test.setTimeout(SLOW);
  // In the frames of some situations Stytch refuses what a member does.
  guard.expectErrors(/^Failed to load resource|\[Stytch\]/);
  const { url } = await start();
  for (const width of [1060, 800, 375]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${url}/preview/?text=sign-in+form+at+/login/acme&width=desktop&panel=open`);
    const card = page.getByRole('article');
    const frame = card.locator('iframe');
    await expect(frame).toBeVisible(ARRIVES);
    expect(await rightOf(frame), `${width} px`).toBeLessThanOrEqual(await rightOf(card));
    expect(await frame.evaluate((element) => element.clientWidth)).toBe(1280);
  }
});
