import { expect, type Page } from '@playwright/test';
import { requestLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import type { PageGuard } from '../helpers/page-guard.ts';
import type { SandboxControl } from '../helpers/sandbox-control.ts';

const heading = (page: Page) => page.getByRole('heading', { name: 'This page stopped working' });

/** The widget takes Stytch's empty answer for a list of organizations. */
async function stopPage(page: Page, sandbox: SandboxControl, guard: PageGuard): Promise<void> {
  guard.expectErrors(/Cannot read properties of undefined/);
  await requestLink(page, 'sms@acme.test');
  await sandbox.addFault({ route: 'POST /sdk/v1/b2b/magic_links/discovery/authenticate', empty: true });
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(heading(page)).toBeVisible();
  await sandbox.clearFaults();
}

test('a page that fails says so, gives away nothing, and has the focus on what it says', async ({
  page,
  sandbox,
  guard,
}) => {
  await stopPage(page, sandbox, guard);
  await expect(heading(page)).toBeFocused();
  const shown = await page.locator('#root').innerText();
  for (const secret of ['acme', 'token', '?', 'undefined', 'index-', '.js'])
    expect(shown).not.toContain(secret);
});

test('a page that fails can be reloaded', async ({ page, sandbox, guard }) => {
  await stopPage(page, sandbox, guard);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByLabel('Email')).toBeVisible();
});

test('a page that fails can be left by Back', async ({ page, sandbox, guard }) => {
  await stopPage(page, sandbox, guard);
  await page.evaluate(() => history.pushState(null, '', '/nowhere'));
  await page.goBack();
  await expect(page.getByLabel('Email')).toBeVisible();
});

test('signing in again forgets a session that a page fails on', async ({ page, sandbox, guard, context }) => {
  guard.expectErrors(/Cannot read properties of undefined/);
  await signIn(page, sandbox);
  // What the SDK remembers of the member is not what it once was.
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage))
      localStorage.setItem(key, value.replace('"authentication_factors"', '"factors"'));
  });
  await page.route('**/sdk/v1/b2b/sessions/authenticate', () => {});
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByLabel('Email')).toBeFocused();
  const names = (await context.cookies()).map(({ name }) => name);
  expect(names).not.toContain('stytch_session');
});
