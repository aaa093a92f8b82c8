import { expect, type Page } from '@playwright/test';
import { PRODUCT_NAME } from '../../src/ui/brand.ts';
import { signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { hold } from '../helpers/hold.ts';

const email = (page: Page) => page.getByLabel('Email');

test('the product shows before any script or stylesheet is there, and gives way to the page', async ({
  page,
}) => {
  const letGo = await hold(page, /\/assets\//);
  await page.goto('./login', { waitUntil: 'commit' });
  const shell = page.locator('#root > svg');
  await expect(shell).toBeVisible();
  await expect(shell).toContainText(PRODUCT_NAME);
  await expect(page.getByRole('main')).toHaveCount(0);
  letGo();
  await expect(email(page)).toBeVisible();
  await expect(shell).toHaveCount(0);
});

test('Stytch is asked, and the widget on its way, before React is there', async ({ page }) => {
  const letGo = await hold(page, /\/assets\/react-/);
  const asked = [
    page.waitForRequest(/\/sdk\/v1\/projects\/bootstrap\//),
    page.waitForResponse(/\/assets\/widget-/),
    page.waitForResponse(/\/assets\/sign-in-pages-/),
  ];
  await page.goto('./login', { waitUntil: 'commit' });
  await Promise.all(asked);
  await expect(email(page)).toHaveCount(0);
  letGo();
  await expect(email(page)).toBeVisible();
});

test('the dashboard of a returning member loads nothing of the widget', async ({ page, sandbox }) => {
  await signIn(page, sandbox);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('./dashboard', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  expect(loaded.filter((path) => path.startsWith('/assets/dashboard-'))).not.toEqual([]);
  expect(loaded.filter((path) => /\/assets\/(widget|sign-in)/.test(path))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 700 } });

  test('nothing moves while the login loads', async ({ page }) => {
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) moved.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const letGo = await hold(page, /\/organizations\/search$/);
    await page.goto('./login/acme');
    await expect(page.getByLabel('Loading')).toBeVisible();
    letGo();
    await expect(email(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const moved: number[] = await page.evaluate('window.moved');
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.02);
  });
});

test('assets are served compressed', async ({ page }) => {
  const [response] = await Promise.all([page.waitForResponse(/\/assets\/react-/), page.goto('./login')]);
  expect(await response.headerValue('content-encoding')).toMatch(/^(br|gzip)$/);
  expect(await response.headerValue('vary')).toBe('Accept-Encoding');
});
