import { expect, type Page } from '@playwright/test';
import { enterCode, expectDashboard, signOut } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { type Footprint, footprintOf } from '../helpers/page-footprint.ts';
import type { SandboxControl } from '../helpers/sandbox-control.ts';
import { TEST } from '../helpers/time-limits.ts';

const EMAIL = 'sms@acme.test';
const PHONE = '+12025550143';

/** In these the page loads what it loads once, and the browser compiles what runs often. */
const WARM_UP = 10;
const ROUNDS = 50;

/**
 * How much more the page may hold in the end than after the warm-up, 40 rounds earlier.
 *
 * - listeners, timers: none are left; one that each round leaves behind would be 40.
 * - nodes: the browser may still hold one page before, of 67; four that each round leaves behind would be 160.
 * - heap: grows by some 13 kB a round of the browser's own, compiled code and its records of performance and network.
 */
const NOISE: Footprint = { listeners: 20, timers: 5, nodes: 100, heap: 1_000_000 };

/** From the login and back to it: an emailed link, a texted code, the dashboard, signing out. The page never reloads. */
async function signInAndOut(page: Page, sandbox: SandboxControl): Promise<void> {
  // Stytch limits what is sent to one person in ten minutes.
  await sandbox.advance(60);
  const texts = await sandbox.messages('sms', PHONE);
  await page.getByLabel('Email').fill(EMAIL);
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
  await openInPage(page, (await sandbox.latestEmail(EMAIL)).link);
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await expect.poll(() => sandbox.messages('sms', PHONE)).toHaveLength(texts.length + 1);
  await enterCode(page, (await sandbox.latestSms(PHONE)).code);
  await expectDashboard(page, 'Sam Okafor');
  await signOut(page);
  await expect(page.getByLabel('Email')).toBeVisible();
}

/** Enters where a link leads within the page that is there. */
async function openInPage(page: Page, link: string): Promise<void> {
  const query = new URL(link).searchParams;
  query.delete('public_token');
  await page.evaluate((address) => history.pushState(null, '', address), `/authenticate?${query}`);
}

test('signing in and out, time and again in one page, leaves nothing behind', async ({ page, sandbox }) => {
  test.setTimeout(TEST * (ROUNDS / 5));
  await page.clock.install();
  const measure = await footprintOf(page);
  await page.goto('/login');
  await page.evaluate(() => Object.assign(window, { sinceFirst: true }));

  for (let round = 0; round < WARM_UP; round += 1) await signInAndOut(page, sandbox);
  const before = await measure();
  for (let round = WARM_UP; round < ROUNDS; round += 1) await signInAndOut(page, sandbox);
  const after = await measure();

  expect(await page.evaluate(() => Reflect.has(window, 'sinceFirst')), 'the page was never loaded anew').toBe(
    true,
  );
  for (const what of ['listeners', 'timers', 'nodes', 'heap'] as const)
    expect(after[what], `${what}, ${before[what]} before`).toBeLessThanOrEqual(before[what] + NOISE[what]);
});
