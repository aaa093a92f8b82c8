import { expect } from '@playwright/test';
import { notice, requestLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { hold } from '../helpers/hold.ts';
import { sendLink } from '../helpers/sign-in-by-calls.ts';

const LINK = '/sdk/v1/b2b/magic_links/discovery/authenticate';

const refuse = (status: number, error_type: string) => ({ respond: { status, error_type } });

test('a link that meets no connection is still good when there is one', async ({ page, sandbox, guard }) => {
  guard.expectFailures(LINK);
  await requestLink(page, 'sms@acme.test');
  const { link } = await sandbox.latestEmail('sms@acme.test');
  await sandbox.addFault({ route: `POST ${LINK}`, drop: true });
  await page.goto(link);
  await expect(notice(page)).toHaveText(/can’t be reached.*Your link may still be good/);
  await sandbox.clearFaults();
  await page.goto(link);
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
});

test('a link of a locked member says so rather than that the link is old', async ({
  page,
  sandbox,
  guard,
}) => {
  guard.expectFailures(LINK);
  await requestLink(page, 'sms@acme.test');
  await sandbox.addFault({ route: `POST ${LINK}`, ...refuse(429, 'user_lock_limit_reached') });
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(notice(page)).toHaveText(/this account is locked/);
});

test('a link that was asked for in another browser says where it works', async ({ page, sandbox, guard }) => {
  guard.expectFailures(LINK);
  await requestLink(page, 'sms@acme.test');
  await sandbox.addFault({ route: `POST ${LINK}`, ...refuse(400, 'pkce_expected_code_verifier') });
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(notice(page)).toHaveText(/only in the browser in which you asked for it/);
});

const foreign = [
  ['of another project', 'stytch_token_type=discovery&token=nobodys'],
  ['of an organization', 'stytch_token_type=multi_tenant_magic_links&token=nobodys&slug=acme'],
  ['of another of Stytch’s products', 'stytch_token_type=magic_links&token=nobodys'],
  ['without its kind', 'token=nobodys'],
  ['without its token', 'stytch_token_type=discovery'],
] as const;
test('a link that does not lead here says so, and leaves nothing in the address', async ({ page, guard }) => {
  guard.expectFailures(LINK);
  guard.expectFailures('/sdk/v1/b2b/magic_links/authenticate');
  for (const [which, query] of foreign) {
    await page.goto(`/authenticate?${query}`);
    await expect(notice(page), which).toHaveText(/This link does not lead here/);
    expect(page.url(), which).not.toContain('token');
    await page.getByRole('link', { name: 'Start again' }).click();
    await expect(page.getByLabel('Email'), which).toBeVisible();
    await expect(page.getByText(/does not lead here/), which).toHaveCount(0);
  }
});

test('a link that is refused before its organization is found is explained, and goes on being so', async ({
  page,
  guard,
}) => {
  guard.expectFailures('/sdk/v1/b2b/magic_links/authenticate');
  const letGo = await hold(page, /\/organizations\/search$/);
  const found = page.waitForResponse(/\/organizations\/search$/);
  await page.goto('/authenticate?stytch_token_type=multi_tenant_magic_links&token=nobodys&slug=acme');
  await expect(notice(page)).toHaveText(/This link does not lead here/);
  letGo();
  await (await found).finished();
  await page.waitForLoadState('networkidle');
  await expect(notice(page)).toHaveText(/This link does not lead here/);
});

test('a link for a new password that was used says so', async ({ page, guard }) => {
  guard.expectFailures('/sdk/v1/b2b/passwords/email/reset');
  await page.goto('/reset-password?stytch_token_type=multi_tenant_passwords&token=nobodys&slug=acme');
  await page.getByLabel('Password').fill('violet-kettle-orbits-42');
  await expect(page.getByText('Password accepted')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(notice(page)).toHaveText(/used before or is too old, so the password stays/);
});

test('a link holds a browser that says it is automated until someone clicks, or it has stayed for longer than a scanner', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await page.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { get: () => true }));
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto(await sendLink(sandbox, 'sms@acme.test'));
  await page.getByText('Continue if you opened this link yourself').waitFor();
  await page.evaluate(() => document.querySelector('button')?.click());
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL('**/authenticate*');

  await page.goto(await sendLink(sandbox, 'sms@acme.test'));
  await page.getByText('Continue if you opened this link yourself').waitFor();
  await page.clock.runFor(1500);
  await page.waitForURL('**/authenticate*');
});
