import { expect, type Page } from '@playwright/test';
import {
  blockStorage,
  enterCode,
  expectDashboard,
  showEmailedLink,
  signIn,
  walkSignIn,
} from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';
const CODE_CHECK = '/sdk/v1/b2b/otps/sms/authenticate';

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });

/** Keeps, from the first moment of every page, what of the member was ever in it. */
async function recordProtected(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const found = document.documentElement.textContent.match(/Hello, |Sam Okafor|sms@acme\.test|Acme/);
      if (found) seen.push(found[0]);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'seen'));
}

test('on a slow network nothing of the member is in the page before Stytch has answered', async ({
  page,
  sandbox,
}) => {
  await signIn(page, sandbox);
  await page.evaluate(() => localStorage.clear());
  const seen = await recordProtected(page);
  await sandbox.addFault({ route: `POST ${SESSION_CHECK}`, delay_ms: 2000 });
  await page.reload();
  await expect(page.getByText('Checking your session')).toBeVisible();
  expect(await seen()).toEqual([]);
  await expect(greeting(page)).toBeVisible();
  expect(await seen()).not.toEqual([]);
});

test('a member loses nothing where the connection drops at the code, and Stytch answers garbage later', async ({
  page,
  sandbox,
  guard,
}) => {
  guard.expectFailures(CODE_CHECK);
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await expect(page.getByText('Enter passcode')).toBeVisible();
  const { code } = await sandbox.latestSms('+12025550143');
  await sandbox.addFault({ route: `POST ${CODE_CHECK}`, drop: true });
  await enterCode(page, code);
  await expect(page.getByText('The code was not checked')).toBeVisible();
  await sandbox.clearFaults();
  await enterCode(page, code);
  await expectDashboard(page, 'Sam Okafor');

  await sandbox.addFault({ route: `POST ${SESSION_CHECK}`, garbage: true });
  await page.reload();
  await expect(greeting(page)).toBeVisible();
  await expect(page.getByText(/can’t reach the sign-in service/)).toBeVisible();
  await sandbox.clearFaults();
  // It goes by itself. To press the button would be to race that.
  await expect(page.getByText(/can’t reach the sign-in service/)).toHaveCount(0);
  await expect(greeting(page)).toBeVisible();
});

test('a browser that blocks storage signs in all the same, and is remembered by its cookie', async ({
  page,
  sandbox,
}) => {
  await blockStorage(page);
  await walkSignIn(page, sandbox);
  await page.reload();
  await expectDashboard(page, 'Sam Okafor');
});

test('a browser that blocks cookies is told so, on the login and before the dashboard', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
  });
  await page.goto('/login');
  await expect(page.getByText(/keeps no cookies/)).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: /can’t be checked/ })).toBeVisible();
  await expect(page).toHaveURL('/dashboard');
});
