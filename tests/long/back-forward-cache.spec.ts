import { expect, type Page } from '@playwright/test';
import playwrightConfig from '../../playwright.config.ts';
import { signIn, signOut } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

// Playwright turns the cache off. Chromium's headless shell has none either; there, Back loads the page anew.
test.use({
  launchOptions: {
    ...playwrightConfig.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

/** Keeps what a page shows first when it is shown, and when it comes back. */
async function recordFirstPaint(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    window.addEventListener('pageshow', () => {
      requestAnimationFrame(() => Object.assign(window, { firstPaint: document.body.innerText }));
    });
  });
  // The page may be usable before the browser calls it shown.
  return async () => {
    await page.waitForFunction(() => Reflect.has(window, 'firstPaint'));
    return page.evaluate(() => Reflect.get(window, 'firstPaint'));
  };
}

test('Back shows nothing of a member who has signed out in another tab', async ({
  page,
  context,
  sandbox,
  guard,
}) => {
  const firstPaint = await recordFirstPaint(page);
  await signIn(page, sandbox);
  await page.goto('/__sandbox/inbox');
  const other = await context.newPage();
  await other.goto('/dashboard');
  await other.bringToFront();
  await signOut(other);
  await expect(other.getByLabel('Email')).toBeVisible();
  await page.bringToFront();
  // Stytch is asked once more, and refuses.
  guard.expectFailures('/sdk/v1/b2b/sessions/authenticate');
  // A page that comes back does not load.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByLabel('Email')).toBeVisible();
  expect(await firstPaint()).not.toMatch(/Hello|Acme|sms@acme\.test/);
});
