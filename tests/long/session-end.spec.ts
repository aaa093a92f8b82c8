import { expect, type Page } from '@playwright/test';
import { sessionEnds, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import type { SandboxControl } from '../helpers/sandbox-control.ts';

const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });
const notice = (page: Page) => page.getByRole('region', { name: 'Your session' });

/** Lets the computer sleep: for every page of the browser time passes and no timer runs, until it is looked at again. */
async function sleep(page: Page, sandbox: SandboxControl, minutes: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await sandbox.advance(minutes * 60);
  await page.clock.setSystemTime(now + minutes * 60_000);
  for (const each of page.context().pages())
    await each.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test.beforeEach(({ page }) => page.clock.install());

test('a laptop that slept past the end of the session wakes to the login, which says why', async ({
  page,
  sandbox,
  guard,
}) => {
  // Stytch is asked about the session that is over.
  guard.expectFailures(SESSION_CHECK);
  await signIn(page, sandbox);
  await sleep(page, sandbox, 9 * 60);
  await expect(greeting(page)).toHaveCount(0);
  await expect(page.getByText('Your session has expired.')).toBeVisible();
  await expect(page).toHaveURL('/login');
});

test('one that wakes shortly before the end is told, and stays signed in, in every tab', async ({
  page,
  context,
  sandbox,
}) => {
  await signIn(page, sandbox);
  const other = await context.newPage();
  await other.goto('/dashboard');
  await expect(greeting(other)).toBeVisible();
  const end = await sessionEnds(page);

  await sleep(page, sandbox, 57);
  await expect(notice(page)).toContainText('Your session ends in 2 minutes.');
  await expect(notice(other)).toContainText('Your session ends in 2 minutes.');

  await notice(other).getByRole('button', { name: 'Stay signed in' }).click();
  await expect(notice(other)).toHaveCount(0);
  await expect(notice(page)).toHaveCount(0);
  expect(await sessionEnds(page)).toBeGreaterThan(end + 50 * 60_000);

  await sleep(page, sandbox, 50);
  await expect(greeting(page)).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('a member who is offline then hears that the session was not extended', async ({
  page,
  context,
  sandbox,
  guard,
}) => {
  await signIn(page, sandbox);
  await sleep(page, sandbox, 57);
  await guard.goOffline();
  const stay = notice(page).getByRole('button');
  await stay.click();
  await expect(notice(page)).toContainText('did not get through');
  await context.setOffline(false);
  await stay.click();
  await expect(notice(page)).toHaveCount(0);
  await expect(greeting(page)).toBeVisible();
});
