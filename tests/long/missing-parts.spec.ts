import { expect, type Page } from '@playwright/test';
import { PRODUCT_NAME } from '../../src/ui/brand.ts';
import { blockStorage } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

test.use({ locale: 'es-ES' });

const GONE = { status: 404, body: 'Not found' };
/** How hosts answer that serve the app's page for every address. */
const PAGE_INSTEAD = { status: 200, contentType: 'text/html', body: '<!doctype html>' };

/** Answers for the files of the language, and counts how often the page is loaded. */
async function loseSpanish(page: Page, answer: object, times?: number): Promise<() => number> {
  let loads = 0;
  // A page that is reloaded by its first script is never ready.
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.route('**/assets/es-*.js', (route) => route.fulfill(answer), times ? { times } : {});
  return () => loads;
}

test.beforeEach(({ guard }) => guard.expectErrors(/Failed to (load|fetch)/));

for (const [how, answer] of [
  ['is gone', GONE],
  ['is answered with the page', PAGE_INSTEAD],
] as const)
  test(`a part that ${how} has the page reloaded, which brings the newer version`, async ({ page }) => {
    // Two files make up the language, which are asked for at once.
    const loads = await loseSpanish(page, answer, 2);
    await page.goto('/login');
    await expect(page.getByRole('heading', { name: `Inicie sesión en ${PRODUCT_NAME}` })).toBeVisible();
    expect(loads()).toBe(2);
    await expect(page.getByText('could not be loaded')).toHaveCount(0);
  });

test('a part that stays away is said to be missing after one reload, and may be tried again', async ({
  page,
}) => {
  const loads = await loseSpanish(page, GONE);
  await page.goto('/login');
  await expect(page.getByText('A part of this page, such as your language')).toBeVisible();
  await expect(page.getByRole('heading', { name: `Sign in to ${PRODUCT_NAME}` })).toBeVisible();
  expect(loads()).toBe(2);
  await page.unroute('**/assets/es-*.js');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('heading', { name: `Inicie sesión en ${PRODUCT_NAME}` })).toBeVisible();
});

test('where nothing can be remembered the page is not reloaded, and says so at once', async ({ page }) => {
  await blockStorage(page);
  const loads = await loseSpanish(page, GONE);
  await page.goto('/login');
  await expect(page.getByText('A part of this page, such as your language')).toBeVisible();
  expect(loads()).toBe(1);
});
