import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../helpers/example-test.ts';

// Frames of other situations may be on their way, in which Stytch refuses what a member does.
test.beforeEach(({ guard }) => guard.expectErrors(/^Failed to load resource|\[Stytch\]/));

const card = (page: Page, title: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

test('the gallery shows situations live, by stage, and finds those that are asked for', async ({ page }) => {
  await page.goto('/preview/');
  const form = card(page, 'Sign-in form at /login');
  await expect(form.getByText('Proves their address first')).toBeVisible();
  await expect(form.frameLocator('iframe').getByLabel('Email')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Set up a second factor', level: 2 })).toBeVisible();

  await page.getByLabel('Find').fill('works once');
  await expect(page.getByRole('article')).toHaveCount(1);
  const wrong = card(page, 'Wrong backup code');
  await expect(
    wrong.frameLocator('iframe').getByText('Invalid backup code, please try again.'),
  ).toBeVisible();
});

test('a situation has an address of its own, at which it is in its own size', async ({ page }) => {
  await page.goto('/preview/?text=QR');
  await page.getByRole('link', { name: 'Key instead of the QR code' }).click();
  await expect(page).toHaveURL(/situation=/);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.getByRole('link', { name: 'All situations' }).click();
  await expect(page.getByRole('link', { name: 'Key instead of the QR code' })).toBeVisible();
});

test('frames take the language and the colours that are chosen', async ({ page }) => {
  await page.goto('/preview/?text=Sign-in%20form%20at%20/login/acme');
  await page.getByLabel('Language').selectOption('es');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('button', { name: 'Continuar con correo electrónico' })).toBeVisible();
  await page.getByLabel('Colours').selectOption('dark');
  await expect(frame.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 375],
] as const)
  test(`axe finds nothing on the gallery itself, ${colorScheme} and ${width} pixels wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/preview/?text=form');
    await expect(card(page, 'Sign-in form at /login')).toBeVisible();
    // What is in the frames is the app, which has such tests of its own.
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
