import { expect, type Page } from '@playwright/test';
import { APP_PROJECT } from '#sandbox/client';
import { enterCode, expectDashboard } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

/** Goes where the widget's "Continue with Google" would. */
async function continueWithGoogle(page: Page, appUrl: string): Promise<void> {
  const query = new URLSearchParams({
    public_token: `public-token-test-${APP_PROJECT}`,
    discovery_redirect_url: `${appUrl}/authenticate`,
  });
  await page.goto(`/v1/b2b/public/oauth/google/discovery/start?${query}`);
  await expect(page.getByRole('heading', { name: 'Stand-in for Google' })).toBeVisible();
}

test('whoever is chosen at the stand-in for a provider is signed in by the widget', async ({
  page,
  appUrl,
  sandbox,
}) => {
  await continueWithGoogle(page, appUrl);
  await page.getByLabel('Sam Okafor').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/authenticate');
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
  await expectDashboard(page, 'Sam Okafor');
  await page.getByRole('link', { name: 'Change how you sign in' }).click();
  await expect(page.getByText('Google')).toBeVisible();
});

test('an address that is typed stands in the place of the one that was chosen', async ({ page, appUrl }) => {
  await continueWithGoogle(page, appUrl);
  const sam = page.getByLabel('Sam Okafor');
  await sam.check();
  await page.getByLabel('Another address').fill('founder@new.test');
  await expect(sam).not.toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Create an organization to get started')).toBeVisible();
});

test('nobody is chosen at first, and cancelling leads back to the login', async ({ page, appUrl }) => {
  await continueWithGoogle(page, appUrl);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toHaveText('Choose someone, or type an address.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL('/authenticate?error=access_denied');
  await expect(page.getByLabel('Email')).toBeVisible();
});

test('the page says when its time is over', async ({ page, appUrl, sandbox, guard }) => {
  await continueWithGoogle(page, appUrl);
  await sandbox.advance(601);
  await guard.expectRefusal(page, '/__sandbox/identity-provider.json', 400, () => page.reload());
  await expect(page.getByRole('alert')).toHaveText('This sign-in is over. Start again from the app.');
});
