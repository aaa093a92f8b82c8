import { expect, type Page } from '@playwright/test';
import { enterCode, expectDashboard, notice, signIn } from '../helpers/browser-steps.ts';
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

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });
const outOfReach = (page: Page) => page.getByText('We can’t reach the sign-in service.');
const send = (page: Page) => page.getByRole('button', { name: 'Continue with email' }).click();
const acme = (page: Page) => page.getByRole('button', { name: 'Acme' });

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
  await acme(page).click();
  await enterCode(page, (await sandbox.latestSms(PHONE)).code);
  await expectDashboard(page, 'Sam Okafor');
  note('signed in');
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
    for (const status of [500, 503]) await sandbox.addFault({ route, fraction: 0.25, respond: { status } });
  let tries = 0;

  /** Until Stytch takes it; each time it does not, the member is told. */
  async function insist(path: string, act: () => Promise<unknown>, goBack = async () => {}): Promise<void> {
    for (let count = 0; count < 20; count += 1) {
      tries += 1;
      const answered = page.waitForResponse((response) => new URL(response.url()).pathname === path);
      await act();
      if ((await answered).ok()) return;
      await expect(notice(page)).toHaveText(/a problem of its own/);
      await goBack();
    }
    throw new Error(`${path} was never answered.`);
  }
  async function reachOrganizations(): Promise<void> {
    await page.getByLabel('Email').fill(EMAIL);
    await insist(SEND_LINK, () => send(page));
    const { link } = await sandbox.latestEmail(EMAIL);
    await insist(LINK, () => page.goto(link));
  }

  await page.goto('/login');
  await reachOrganizations();
  await insist(
    ORGANIZATION,
    () => acme(page).click(),
    async () => {
      await page.getByRole('button', { name: 'Go back' }).click();
      await reachOrganizations();
    },
  );
  await expect(page.getByText('Enter passcode')).toBeVisible();
  const { code } = await sandbox.latestSms(PHONE);
  await insist(CODE, () => enterCode(page, code));
  await expectDashboard(page, 'Sam Okafor');
  testInfo.annotations.push({ type: 'signed in', description: `after ${tries} tries of four steps` });
  for (let reload = 0; reload < 4; reload += 1) {
    const checked = page.waitForResponse((response) => response.url().endsWith(SESSION_CHECK));
    await page.reload();
    await checked;
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
  await page.reload();
  // Second by second, each with the time to be answered in.
  for (let second = 0; second < 60; second += 1) {
    await page.clock.runFor(1000);
    await page.evaluate(() => fetch('/version.json'));
  }
  await expect(outOfReach(page)).toBeVisible();
  await expect(greeting(page)).toBeVisible();
  testInfo.annotations.push({ type: 'asked in a minute of 503', description: `${asked} times` });
  expect(asked).toBeGreaterThan(3);
  expect(asked).toBeLessThanOrEqual(14);

  await sandbox.clearFaults();
  await page.clock.runFor(61_000);
  await expect(outOfReach(page)).toHaveCount(0);
  await expect(greeting(page)).toBeVisible();
});
