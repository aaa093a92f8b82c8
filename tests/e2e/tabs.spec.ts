import { expect, type Page } from '@playwright/test';
import {
  blockStorage,
  expectDashboard,
  finishSignIn,
  openTab,
  requestLink,
  signIn,
  signOut,
  walkSignIn,
} from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { recordJourney } from '../helpers/record-journey.ts';

const LINK_CHECK = '/sdk/v1/b2b/magic_links/discovery/authenticate';
const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });

test('a sign-out in one tab signs the others out with no timer’s help, and goes round in no circle', async ({
  page,
  context,
  sandbox,
  basePath,
}) => {
  await page.clock.install();
  await signIn(page, sandbox);
  const others = [await openTab(context, './dashboard'), await openTab(context, './dashboard?page=2')];
  for (const other of others) await expect(greeting(other)).toBeVisible();
  const journeys = others.map((other) => recordJourney(other, basePath));
  // Whatever waits for a timer waits for ever.
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.bringToFront();
  await signOut(page);
  for (const other of others) {
    await expect(other.getByLabel('Email')).toBeVisible();
    await expect(other.getByText(/ended from elsewhere/)).toHaveCount(0);
  }
  expect(journeys).toEqual(others.map(() => ({ addresses: ['./login'], loads: 0 })));
});

test('a sign-out reaches a tab that slept in the background when it wakes', async ({
  page,
  context,
  sandbox,
}) => {
  await signIn(page, sandbox);
  const other = await openTab(context, './dashboard');
  await expect(greeting(other)).toBeVisible();
  const devtools = await context.newCDPSession(other);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.bringToFront();
  await signOut(page);
  await expect(page.getByLabel('Email')).toBeVisible();
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(other.getByLabel('Email')).toBeVisible();
  await expect(greeting(other)).toHaveCount(0);
});

test('of two tabs that use one link, one signs in and the other is told so', async ({
  page,
  context,
  sandbox,
  guard,
}) => {
  guard.expectFailures(LINK_CHECK);
  await page.goto('./dashboard?page=2');
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
  const { link } = await sandbox.latestEmail('sms@acme.test');
  const answers: number[] = [];
  context.on('response', (response) => {
    if (new URL(response.url()).pathname === LINK_CHECK) answers.push(response.status());
  });
  const tabs = await Promise.all([openTab(context, link), openTab(context, link)]);
  await expect.poll(() => [...answers].sort()).toEqual([200, 401]);
  const isFirst = await tabs[0]
    .getByRole('button', { name: 'Acme' })
    .or(tabs[0].getByText(/may have expired/))
    .first()
    .innerText();
  const [winner, loser] = isFirst.includes('Acme') ? tabs : [tabs[1], tabs[0]];
  await expect(loser.getByText(/login link may have expired/)).toBeVisible();

  await finishSignIn(winner, sandbox);
  await expect(greeting(winner)).toBeVisible();
  await expect(loser.getByText('You are signed in as sms@acme.test.')).toBeVisible();
  await expect(loser.getByText(/login link may have expired/)).toHaveCount(0);
  await loser.getByRole('link', { name: 'Go to your dashboard' }).click();
  for (const tab of [winner, loser, page]) {
    await expect(greeting(tab)).toBeVisible();
    await expect(tab).toHaveURL('./dashboard?page=2');
  }
  expect(answers).toHaveLength(2);
});

test('a tab at the code is told when another has signed the member in', async ({
  page,
  context,
  sandbox,
}) => {
  await requestLink(page, 'sms@acme.test');
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  const other = await context.newPage();
  await walkSignIn(other, sandbox);
  await expect(page.getByText('You are now signed in as sms@acme.test')).toBeVisible();
  await page.getByRole('link', { name: 'Go to your dashboard' }).click();
  await expectDashboard(page, 'Sam Okafor');
});

test('where storage is blocked, tabs follow a sign-in and a sign-out when the member comes to them', async ({
  page,
  context,
  sandbox,
  guard,
}) => {
  await blockStorage(context);
  await page.goto('./dashboard?page=2');
  await expect(page.getByLabel('Email')).toBeVisible();
  const other = await context.newPage();
  await walkSignIn(other, sandbox);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expectDashboard(page, 'Sam Okafor');

  await other.bringToFront();
  await signOut(other);
  await expect(other.getByLabel('Email')).toBeVisible();
  // Without its cookie, Stytch is asked and refuses.
  guard.expectFailures(SESSION_CHECK);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByLabel('Email')).toBeVisible();
  await expect(greeting(page)).toHaveCount(0);
});
