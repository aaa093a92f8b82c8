import { expect, type Page } from '@playwright/test';
import { enterCode, expectDashboard, notice, requestLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { hold } from '../helpers/hold.ts';

const EMAIL = 'sms@acme.test';

const LINK = '/sdk/v1/b2b/magic_links/discovery/authenticate';

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });
const outOfReach = (page: Page) => page.getByText('We can’t reach the sign-in service.');
const send = (page: Page) => page.getByRole('button', { name: 'Continue with email' }).click();
const acme = (page: Page) => page.getByRole('button', { name: 'Acme' });

test.beforeEach(async ({ page }) => {
  // The sandbox's bar at the foot of the page would have failures of its own.
  await page.route(/\/__sandbox\/pages\/dock\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript' }),
  );
});

test('a device that goes offline at any step is told so, and the sign-in goes on when it is back', async ({
  page,
  context,
  guard,
  sandbox,
}) => {
  const offline = page.getByText(/seems to be offline/);
  async function tryOffline(act: () => Promise<void>): Promise<void> {
    await guard.goOffline();
    await expect(notice(page)).toHaveText(/seems to be offline/);
    await act();
    await expect(notice(page)).toHaveText(/seems to be offline/);
    await context.setOffline(false);
    await expect(offline).toHaveCount(0);
  }
  async function reachOrganizations(): Promise<void> {
    await send(page);
    await expect(page.getByText('Check your email')).toBeVisible();
    await page.goto((await sandbox.latestEmail(EMAIL)).link);
    await expect(acme(page)).toBeVisible();
  }
  await page.goto('./login');
  await page.getByLabel('Email').fill(EMAIL);
  await tryOffline(() => send(page));
  await reachOrganizations();

  // Here the widget knows no way on but another link.
  await tryOffline(() => acme(page).click());
  await page.getByRole('button', { name: 'Go back' }).click();
  await page.getByLabel('Email').fill(EMAIL);
  await reachOrganizations();
  await acme(page).click();
  await expect(page.getByText('(202) 555-0143')).toBeVisible();

  const { code } = await sandbox.latestSms('+12025550143');
  await tryOffline(async () => {
    await enterCode(page, code);
    await expect(page.getByText('The code was not checked')).toBeVisible();
  });
  await enterCode(page, code);
  await expectDashboard(page, 'Sam Okafor');
});

test('a link that was opened while the network went is not called old, then or later', async ({
  page,
  context,
  guard,
  sandbox,
}) => {
  await requestLink(page, EMAIL);
  const letGo = await hold(page, new RegExp(`${LINK}$`));
  const asked = page.waitForRequest((request) => request.url().endsWith(LINK));
  const { link } = await sandbox.latestEmail(EMAIL);
  await page.goto(link);
  await asked;
  await guard.goOffline();
  letGo();
  await expect(notice(page)).toHaveText(/seems to be offline.*Your link may still be good/);
  await context.setOffline(false);
  await expect(notice(page)).toHaveText(/^Your link may still be good: open it once more/);
  await page.goto(link);
  await expect(acme(page)).toBeVisible();
});

test('a dashboard that is offline stays, says so, and is itself again when it is back', async ({
  page,
  context,
  guard,
  sandbox,
}) => {
  await page.clock.install();
  await signIn(page, sandbox);
  await guard.goOffline();
  // The SDK asks every three minutes.
  await page.clock.runFor(181_000);
  await expect(outOfReach(page)).toBeVisible();
  await expect(greeting(page)).toBeVisible();
  await context.setOffline(false);
  await expect(outOfReach(page)).toHaveCount(0);
  await expect(greeting(page)).toBeVisible();
});
