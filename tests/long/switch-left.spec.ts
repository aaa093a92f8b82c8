import { expect, type Page } from '@playwright/test';
import { seededTotpSecrets, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import playwrightConfig from '../../playwright.config.ts';
import { enterCode, openTab, signInAsAdmin } from '../helpers/browser-steps.ts';
import { test as base } from '../helpers/browser-test.ts';
import { recordJourney } from '../helpers/record-journey.ts';

// With the cache that Playwright turns off. Chromium's headless shell has none; there, Back loads the page anew.
base.use({
  launchOptions: {
    ...playwrightConfig.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Ada Moreau' });
const acme = (page: Page) => page.getByRole('heading', { name: 'Acme', level: 1 });
const secondFactor = (page: Page) => page.getByText('Enter verification code');
const appCode = () => totpCode(seededTotpSecrets['admin@acme.test']);

async function beginSwitch(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Organization' }).click();
  await page.getByRole('button', { name: 'Switch to Authenticator Only' }).click();
  await expect(secondFactor(page)).toBeVisible();
}

/** A tab that has stopped at the second factor of a switch. */
const test = base.extend<{ switching: Page }>({
  switching: async ({ page, sandbox }, use) => {
    await signInAsAdmin(page, sandbox);
    await beginSwitch(page);
    await use(page);
  },
});

test('a member who goes back from a switch has the session they had, without a word of the login', async ({
  switching: page,
  basePath,
}) => {
  const journey = recordJourney(page, basePath);
  await page.goBack();
  await expect(acme(page)).toBeVisible();
  expect(journey).toEqual({ addresses: ['./dashboard/organization'], loads: 0 });
  await page.reload();
  await expect(acme(page)).toBeVisible();
});

test('so has one who types another address', async ({ switching: page, basePath }) => {
  const journey = recordJourney(page, basePath);
  await page.goto('/dashboard');
  await expect(greeting(page)).toBeVisible();
  await expect(page.getByText('You are signed in to Acme.')).toBeVisible();
  expect(journey.addresses).toEqual(['./dashboard']);
});

test('a reload goes on with the switch, which can still be turned back from, and finished', async ({
  switching: page,
}) => {
  await page.reload();
  await expect(secondFactor(page)).toBeVisible();
  await page.getByRole('button', { name: 'Stay in Acme' }).click();
  await expect(acme(page)).toBeVisible();
  await beginSwitch(page);
  await page.reload();
  await enterCode(page, appCode());
  await expect(page.getByText('You are signed in to Authenticator Only.')).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Authenticator Only', level: 1 })).toBeVisible();
});

test('a tab that is closed leaves the session to the next one', async ({ switching: page, context }) => {
  // Keeps the browser open.
  const other = await context.newPage();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  await other.goto('/dashboard');
  await expect(other.getByText('You are signed in to Acme.')).toBeVisible();
});

test('a page that comes back after another site begins the second factor anew', async ({
  switching: page,
}) => {
  await page.goto('/__sandbox/inbox');
  // A page that comes back does not load.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Stay in Acme' })).toBeVisible();
  await enterCode(page, appCode());
  await expect(page.getByText('You are signed in to Authenticator Only.')).toBeVisible();
});

test('another tab on the dashboard is told of the switch, and comes back to its place with the session', async ({
  switching: page,
  context,
}) => {
  await page.goBack();
  await expect(acme(page)).toBeVisible();
  const other = await openTab(context, '/dashboard?page=2');
  await expect(greeting(other)).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Switch to Authenticator Only' }).click();
  await expect(other.getByText('You began to switch to another organization')).toBeVisible();
  await page.getByRole('button', { name: 'Stay in Acme' }).click();
  await expect(acme(page)).toBeVisible();
  await expect(greeting(other)).toBeVisible();
  await expect(other).toHaveURL('/dashboard?page=2');
});
