import { expect, type Page } from '@playwright/test';
import { leaveFramesEmpty, live } from '../helpers/gallery-page.ts';
import { test } from '../helpers/project-test.ts';
import { ARRIVES, COMPILES } from '../helpers/time-limits.ts';

test('a situation in its own size is as wide as a phone or a desktop, scaled down where there is less room', async ({
  page,
  server,
}) => {
  const name = 'Sign-in form at /login';
  const frame = page.locator(`iframe[title="${name}, live"]`);
  /** Of the document, as its own styles see it, and of what is seen of it. */
  const widths = async () => {
    const inside = await live(page, name)
      .locator('html')
      .evaluate((html) => html.clientWidth);
    const box = await frame.boundingBox();
    return { inside, seen: Math.round(box?.width ?? 0) };
  };
  const room = () =>
    page.getByRole('article').evaluate((article) => Math.round(article.getBoundingClientRect().width));

  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(`${server.url}/preview/?situation=discovery-form`);
  await expect(page.locator('[data-status="arrived"]')).toBeVisible(ARRIVES);
  expect(await room()).toBeLessThan(375);
  expect(await widths()).toEqual({ inside: 375, seen: await room() });
  await page.getByLabel('Width').selectOption('Desktop');
  expect(await widths()).toEqual({ inside: 1280, seen: await room() });

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Try a change' }).click();
  expect(await room()).toBeLessThan(1280);
  expect(await widths()).toEqual({ inside: 1280, seen: await room() });
  await page.getByLabel('Width').selectOption('Phone');
  expect(await widths()).toEqual({ inside: 375, seen: 375 });

  await page.setViewportSize({ width: 1900, height: 900 });
  await page.getByLabel('Width').selectOption('Desktop');
  expect(await room()).toBeGreaterThan(1280);
  expect(await widths()).toEqual({ inside: await room(), seen: await room() });
});

test('a situation is opened at its title, and left for the link that it was opened by, or else for the beginning', async ({
  page,
  server,
}) => {
  await leaveFramesEmpty(page);
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(`${server.url}/preview/`);
  await expect(page).toHaveTitle('Gallery', COMPILES);
  const link = page.getByRole('link', { name: 'Wrong backup code', exact: true });
  const heading = page.getByRole('heading', { name: 'Wrong backup code', exact: true });
  const scrolled = () => page.evaluate(() => window.scrollY);
  const toAll = page.getByRole('link', { name: 'All situations' });
  const leaveBy: readonly ((page: Page) => Promise<unknown>)[] = [() => toAll.click(), () => page.goBack()];
  for (const leave of leaveBy) {
    await link.click();
    await expect(heading).toBeFocused();
    expect(await scrolled()).toBe(0);
    await expect(page).toHaveTitle('Wrong backup code · Gallery');

    await leave(page);
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    expect(await scrolled()).toBeGreaterThan(1000);
    await expect(page).toHaveTitle('Gallery');
  }

  await page.goto(`${server.url}/preview/?situation=no-such-situation`);
  await expect(page.getByText('There is no situation “no-such-situation”.')).toBeVisible();
  await toAll.click();
  await expect(page.getByRole('main')).toBeFocused();
});
