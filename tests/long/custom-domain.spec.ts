import { expect } from '@playwright/test';
import { ADA, expectDashboard, signOut, walkSignIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/custom-domain-test.ts';

// In one worker, which builds the app once, and that first.
test.describe.configure({ mode: 'default' });

test.beforeEach(async ({ guard }) => {
  // Of a project with a custom domain too the widget takes its parser of phone numbers from there.
  await guard.standInFor('js.stytch.com');
  // Cookies that no script can see may be there or not: the SDK asks.
  guard.expectFailures('/sdk/v1/b2b/sessions/authenticate');
});

test('with a custom domain and HttpOnly cookies the production build signs in, remembers, and signs out', async ({
  page,
  context,
  sandbox,
}) => {
  await walkSignIn(page, sandbox);

  const session = (await context.cookies()).filter(({ name }) => name.startsWith('stytch_'));
  expect(session.map(({ name, domain, httpOnly, secure }) => ({ name, domain, httpOnly, secure }))).toEqual(
    ['stytch_session', 'stytch_session_jwt'].map((name) => ({
      name,
      domain: '.app.localhost',
      httpOnly: true,
      secure: true,
    })),
  );
  expect(await page.evaluate(() => document.cookie)).not.toContain('stytch');

  await page.reload();
  await expectDashboard(page, 'Sam Okafor');
  // The browser's memory of the session is gone; the cookie is not.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expectDashboard(page, 'Sam Okafor');

  await signOut(page);
  await expect(page.getByLabel('Email')).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByLabel('Email')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('with HttpOnly cookies a switch says beforehand that leaving it signs out, and the login says why', async ({
  page,
  sandbox,
}) => {
  await walkSignIn(page, sandbox, ADA);
  await page.getByRole('link', { name: 'Organization' }).click();
  await page.getByRole('button', { name: 'Switch to Authenticator Only' }).click();
  const warning = page.getByText('if you leave, you are signed out of Acme too');
  await expect(warning).toBeVisible();
  await page.reload();
  await expect(warning).toBeVisible();

  await page.goBack();
  const reason = page.getByText('You began to switch to another organization and have not finished');
  await expect(reason).toBeVisible();
  await page.goto('/dashboard');
  await expect(reason).toBeVisible();
});
