import { expect, type Page } from '@playwright/test';
import { expectDashboard, sessionEnds, signInAsAdmin, walkSignIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/sandbox-of-its-own.ts';

const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });
const notice = (page: Page) => page.getByRole('region', { name: 'Your session' });

/** Minutes of the device's clock until the end that the security page names. */
async function minutesToEnd(page: Page): Promise<number> {
  const left = (await sessionEnds(page)) - (await page.evaluate(() => Date.now()));
  return Math.round(left / 60_000);
}

/** The browser drops the cookies at the end that Stytch names, Stytch refuses them an hour after it gave them. */
const clocks = [
  {
    device: '10 minutes ahead of Stytch’s',
    stytchAhead: -10,
    lasts: 50,
    why: 'the browser drops its cookies',
  },
  { device: '10 minutes behind Stytch’s', stytchAhead: 10, lasts: 60, why: 'Stytch refuses it' },
];

for (const { device, stytchAhead, lasts, why } of clocks)
  test(`by a clock ${device}, a session is good for ${lasts} minutes, until ${why}, and the page knows`, async ({
    page,
    sandbox,
    guard,
    setStytchAhead,
  }) => {
    // Stytch is asked about the session that is over.
    guard.expectFailures(SESSION_CHECK);
    setStytchAhead(stytchAhead);
    await page.clock.install();
    /** The page then asks Stytch. Where time jumped again before the answer, that would be taken for a later one. */
    async function passAndAsk(minutes: number): Promise<void> {
      const asked = page.waitForResponse((response) => response.url().endsWith(SESSION_CHECK));
      await pass(minutes);
      await (await asked).finished();
    }
    /** For the device as for Stytch. */
    async function pass(minutes: number): Promise<void> {
      await sandbox.advance(minutes * 60);
      await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + minutes * 60_000);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    }

    await walkSignIn(page, sandbox);
    expect(await minutesToEnd(page)).toBe(lasts);
    const cookie = (await page.context().cookies()).find(({ name }) => name === 'stytch_session');
    const kept = (cookie?.expires ?? 0) / 60 - (await page.evaluate(() => Date.now())) / 60_000;
    expect(Math.round(kept)).toBe(60 + stytchAhead);

    const checked = page.waitForResponse((response) => response.url().endsWith(SESSION_CHECK));
    await page.reload();
    await expect(greeting(page)).toBeVisible();
    expect((await checked).status()).toBe(200);
    await expect.poll(() => minutesToEnd(page)).toBe(lasts);

    await passAndAsk(lasts - 6);
    await expect(greeting(page)).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
    await passAndAsk(2);
    await expect(notice(page)).toContainText(/Your session ends in [34] minutes\./);
    await notice(page).getByRole('button', { name: 'Stay signed in' }).click();
    await expect(notice(page)).toHaveCount(0);
    expect(await minutesToEnd(page)).toBe(lasts);

    await pass(lasts + 1);
    await expect(page.getByText('Your session has expired.')).toBeVisible();
    await expect(greeting(page)).toHaveCount(0);
  });

test('by a clock behind Stytch’s, a switch of organization makes a session no longer', async ({
  page,
  sandbox,
  setStytchAhead,
}) => {
  setStytchAhead(10);
  await signInAsAdmin(page, sandbox);
  await page.getByRole('link', { name: 'Organization' }).click();
  await page.getByRole('button', { name: 'Switch to Optional MFA' }).click();
  await expectDashboard(page, 'Ada Moreau');
  expect(await minutesToEnd(page)).toBe(60);
});
