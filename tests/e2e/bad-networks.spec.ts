import { expect, type Page } from '@playwright/test';
import { enterCode, expectDashboard, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/sandbox-of-its-own.ts';

/** "3G" as Chrome's developer tools have it. */
const THREE_G = { latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 };

const EMAIL = 'sms@acme.test';
const PHONE = '+12025550143';

const BOOTSTRAP = '/sdk/v1/projects/bootstrap/:public_token';
const SEND_LINK = '/sdk/v1/b2b/magic_links/email/discovery/send';
const LINK = '/sdk/v1/b2b/magic_links/discovery/authenticate';
const ORGANIZATION = '/sdk/v1/b2b/discovery/intermediate_sessions/exchange';
const CODE = '/sdk/v1/b2b/otps/sms/authenticate';
const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';
const POSTS = [SEND_LINK, LINK, ORGANIZATION, CODE, SESSION_CHECK];

const notice = (page: Page) => page.getByRole('main').getByRole('status');
const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });
const outOfReach = (page: Page) => page.getByText('We can’t reach the sign-in service.');
const send = (page: Page) => page.getByRole('button', { name: 'Continue with email' }).click();

/** Where it did not work out before, the widget has an error in its place, and a way back. */
async function pickAcme(page: Page): Promise<void> {
  const acme = page.getByRole('button', { name: 'Acme' });
  const error = page.getByText('Looks like there was an error!');
  await expect(acme.or(error)).toBeVisible();
  if (await error.isVisible()) await page.getByRole('button', { name: 'Go back' }).click();
  await acme.click();
}

test('over 3G a member signs in', async ({ page, context, sandbox }, testInfo) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...THREE_G });
  const begin = performance.now();
  const note = (type: string) =>
    testInfo.annotations.push({ type, description: `after ${Math.round(performance.now() - begin)} ms` });

  await page.goto('/login', { waitUntil: 'commit' });
  await page.getByLabel('Email').fill(EMAIL);
  note('email field usable');
  await send(page);
  await page.goto((await sandbox.latestEmail(EMAIL)).link, { waitUntil: 'commit' });
  await pickAcme(page);
  await enterCode(page, (await sandbox.latestSms(PHONE)).code);
  await expectDashboard(page, 'Sam Okafor');
  note('signed in');
});

test('a device that goes offline at every step is told so, and goes on where it was', async ({
  page,
  context,
  sandbox,
  guard,
}) => {
  for (const path of [...POSTS, '/sdk/v1/events']) guard.expectFailures(path);
  /** Tries without a network, and again with one. */
  async function tryTwice(act: () => Promise<void>): Promise<void> {
    await context.setOffline(true);
    await expect(notice(page)).toHaveText(/seems to be offline/);
    await act();
    await expect(notice(page)).toHaveText(/seems to be offline/);
    await context.setOffline(false);
    await expect(page.getByText(/seems to be offline/)).toHaveCount(0);
    await act();
  }
  await page.goto('/login');
  await page.getByLabel('Email').fill(EMAIL);
  await tryTwice(() => send(page));
  await page.goto((await sandbox.latestEmail(EMAIL)).link);
  await expect(page.getByRole('button', { name: 'Acme' })).toBeVisible();
  await tryTwice(() => pickAcme(page));
  await expect(page.getByText('Enter passcode')).toBeVisible();
  const { code } = await sandbox.latestSms(PHONE);
  await tryTwice(() => enterCode(page, code));
  await expectDashboard(page, 'Sam Okafor');

  await page.clock.install();
  await context.setOffline(true);
  // The SDK asks every three minutes.
  await page.clock.runFor(181_000);
  await expect(outOfReach(page)).toBeVisible();
  await expect(greeting(page)).toBeVisible();
  await context.setOffline(false);
  await expect(outOfReach(page)).toHaveCount(0);
  await expect(greeting(page)).toBeVisible();
});

test('through a storm of 500s and 503s a member gets in by trying again, and is never signed out', async ({
  page,
  sandbox,
  guard,
}, testInfo) => {
  for (const path of POSTS) guard.expectFailures(path);
  // The SDK reports what it does without.
  guard.expectErrors(/500|503|bootstrap|RBAC policy/);
  for (const route of [`GET ${BOOTSTRAP}`, ...POSTS.map((path) => `POST ${path}`)])
    for (const status of [500, 503]) await sandbox.addFault({ route, fraction: 0.35, respond: { status } });
  let tries = 0;

  /** Until Stytch takes it; each time it does not, the member is told. */
  async function insist(path: string, act: () => Promise<unknown>): Promise<void> {
    for (let count = 0; count < 20; count += 1) {
      tries += 1;
      const answered = page.waitForResponse((response) => new URL(response.url()).pathname === path);
      await act();
      if ((await answered).ok()) return;
      await expect(notice(page)).toHaveText(/a problem of its own/);
    }
    throw new Error(`${path} was never answered.`);
  }

  await page.goto('/login');
  await page.getByLabel('Email').fill(EMAIL);
  await insist(SEND_LINK, () => send(page));
  const { link } = await sandbox.latestEmail(EMAIL);
  await insist(LINK, () => page.goto(link));
  await insist(ORGANIZATION, () => pickAcme(page));
  await expect(page.getByText('Enter passcode')).toBeVisible();
  const { code } = await sandbox.latestSms(PHONE);
  await insist(CODE, () => enterCode(page, code));
  await expectDashboard(page, 'Sam Okafor');
  testInfo.annotations.push({ type: 'four steps', description: `${tries} tries` });
  for (let reload = 0; reload < 5; reload += 1) {
    await page.reload();
    await expectDashboard(page, 'Sam Okafor');
  }
});

test('in a storm that lasts, the page asks seldom, and is itself again soon after', async ({
  page,
  sandbox,
  guard,
}, testInfo) => {
  await page.clock.install();
  await signIn(page, sandbox);
  guard.expectFailures(SESSION_CHECK);
  await sandbox.addFault({ route: `POST ${SESSION_CHECK}`, respond: { status: 503 } });
  let asked = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === SESSION_CHECK) asked += 1;
  });
  /** Second by second, each with the time to be answered in. */
  async function pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await page.clock.runFor(1000);
      await page.evaluate(() => fetch('/version.json'));
    }
  }
  await page.reload();
  await pass(60);
  await expect(outOfReach(page)).toBeVisible();
  await expect(greeting(page)).toBeVisible();
  testInfo.annotations.push({ type: 'asked in a minute of 503', description: `${asked} times` });
  expect(asked).toBeGreaterThan(3);
  expect(asked).toBeLessThanOrEqual(14);

  await sandbox.clearFaults();
  await pass(61);
  await expect(outOfReach(page)).toHaveCount(0);
  await expect(greeting(page)).toBeVisible();
});
