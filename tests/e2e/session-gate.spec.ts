import { type BrowserContext, expect, type Page } from '@playwright/test';
import { callBackend } from '../helpers/app-backend.ts';
import { signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { hold } from '../helpers/hold.ts';

const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';

const holdSessionCheck = (page: Page) => hold(page, new RegExp(`${SESSION_CHECK}$`));

/** Ends the browser's session from elsewhere, as a backend does. */
async function revokeFromElsewhere(context: BrowserContext, appUrl: string): Promise<void> {
  const cookies = await context.cookies();
  const session_token = cookies.find(({ name }) => name === 'stytch_session')?.value;
  await callBackend(appUrl, 'POST', 'sessions/revoke', { session_token });
}

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });

test('a remembered session opens the dashboard at once, and closes when Stytch says it was revoked', async ({
  page,
  context,
  sandbox,
  guard,
  appUrl,
}) => {
  await signIn(page, sandbox);
  await revokeFromElsewhere(context, appUrl);
  const letGo = await holdSessionCheck(page);
  await page.reload();
  await expect(greeting(page)).toBeVisible();
  await guard.expectRefusal(page, SESSION_CHECK, 404, async () => letGo());
  await expect(page.getByLabel('Email')).toBeVisible();
  await expect(greeting(page)).toHaveCount(0);
});

test('a session that Stytch refuses before React is there is said to be revoked', async ({
  page,
  context,
  sandbox,
  guard,
  appUrl,
}) => {
  await signIn(page, sandbox);
  await revokeFromElsewhere(context, appUrl);
  const letGo = await hold(page, /\/assets\/react-/);
  await guard.expectRefusal(page, SESSION_CHECK, 404, async () => {
    await page.reload({ waitUntil: 'commit' });
  });
  letGo();
  await expect(page.getByText('Your session was ended from elsewhere.')).toBeVisible();
});

test('a remembered session that is over by its own account shows nothing', async ({ page, sandbox }) => {
  await signIn(page, sandbox);
  const letGo = await holdSessionCheck(page);
  await page.clock.setFixedTime(Date.now() + 61 * 60_000);
  await page.goto('./dashboard');
  await expect(page.getByLabel('Email')).toBeVisible();
  await expect(greeting(page)).toHaveCount(0);
  letGo();
});
