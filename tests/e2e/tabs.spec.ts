import { type BrowserContext, expect, type Page } from '@playwright/test';
import { enterCode, expectDashboard, requestLink, signIn } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { callBackend } from '../helpers/call-backend.ts';
import type { SandboxControl } from '../helpers/sandbox-control.ts';

const LINK_CHECK = '/sdk/v1/b2b/magic_links/discovery/authenticate';
const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });
const signOut = (page: Page) => page.getByRole('button', { name: 'Sign out' }).click();

async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(address);
  return tab;
}

/** Picks the organization and enters the texted code, where the link has been shown. */
async function finish(page: Page, sandbox: SandboxControl): Promise<void> {
  await page.getByRole('button', { name: 'Acme' }).click();
  await expect(page.getByText('Enter passcode')).toBeVisible();
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
}

/** When a page that shows the dashboard first shows it no longer, in milliseconds since 1970. */
async function watchForEnd(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (document.body.innerText.includes('Hello')) return;
      observer.disconnect();
      Object.assign(window, { endedAt: Date.now() });
    }).observe(document.body, { childList: true, subtree: true });
  });
  return async () => {
    const endedAt = await page.waitForFunction(() => Reflect.get(window, 'endedAt'));
    return endedAt.jsonValue();
  };
}

/** Addresses that a page goes to from here on, and how often it loads anew. */
function recordJourney(page: Page) {
  const journey = { addresses: [] as string[], loads: 0 };
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) journey.addresses.push(new URL(frame.url()).pathname);
  });
  page.on('load', () => {
    journey.loads += 1;
  });
  return journey;
}

/** Blocks storage as a browser does by its settings: even to look at it throws. */
async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { configurable: true, get });
  });
}

test('a sign-out in one tab signs the others out within a second, and goes round in no circle', async ({
  page,
  context,
  sandbox,
}, testInfo) => {
  await signIn(page, sandbox);
  const others = [await openTab(context, '/dashboard'), await openTab(context, '/dashboard?page=2')];
  for (const other of others) await expect(greeting(other)).toBeVisible();
  const ends = await Promise.all([page, ...others].map(watchForEnd));
  const journeys = others.map(recordJourney);
  await page.bringToFront();
  await signOut(page);
  const [here = 0, ...elsewhere] = await Promise.all(ends.map((end) => end()));
  const slowest = Math.max(...elsewhere.map((end) => end - here));
  testInfo.annotations.push({
    type: 'sign-out reached the slowest other tab',
    description: `after ${slowest} ms`,
  });
  expect(slowest).toBeLessThan(1000);
  for (const other of others) {
    await expect(other.getByLabel('Email')).toBeVisible();
    await expect(other.getByText(/ended from elsewhere/)).toHaveCount(0);
  }
  expect(journeys).toEqual(others.map(() => ({ addresses: ['/login'], loads: 0 })));
});

test('a sign-out reaches a tab that slept in the background when it wakes', async ({
  page,
  context,
  sandbox,
}) => {
  await signIn(page, sandbox);
  const other = await openTab(context, '/dashboard');
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

test('a sign-in in one tab signs the others in, each where it was, and the link’s tab where it was sent', async ({
  page,
  context,
  sandbox,
}) => {
  await page.goto('/dashboard?tab=1');
  const other = await openTab(context, '/dashboard?tab=2');
  await expect(other.getByLabel('Email')).toBeVisible();
  const journey = recordJourney(other);
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
  const mail = await openTab(context, (await sandbox.latestEmail('sms@acme.test')).link);
  await finish(mail, sandbox);
  for (const [tab, address] of [
    [mail, '/dashboard?tab=1'],
    [page, '/dashboard?tab=1'],
    [other, '/dashboard?tab=2'],
  ] as const) {
    await expect(greeting(tab)).toBeVisible();
    await expect(tab).toHaveURL(address);
  }
  expect(journey).toEqual({ addresses: ['/dashboard'], loads: 0 });
});

test('a member who has signed out begins at the dashboard in every tab, not where each was', async ({
  page,
  context,
  sandbox,
}) => {
  await signIn(page, sandbox);
  const other = await openTab(context, '/dashboard?page=2');
  await expect(greeting(other)).toBeVisible();
  await page.bringToFront();
  await signOut(page);
  await expect(other.getByLabel('Email')).toBeVisible();
  await signIn(page, sandbox);
  await expectDashboard(other, 'Sam Okafor');
});

test('a tab whose member signs in anew in another returns to where it was', async ({
  page,
  context,
  sandbox,
  guard,
  appUrl,
}) => {
  // The first tab may ask about the session that the other one has just ended.
  guard.expectFailures(SESSION_CHECK);
  await signIn(page, sandbox);
  await page.goto('/dashboard?page=2');
  await expect(greeting(page)).toBeVisible();
  const other = await openTab(context, '/login');
  await expectDashboard(other, 'Sam Okafor');
  await callBackend(appUrl, '/v1/b2b/magic_links/email/discovery/send', { email_address: 'sms@acme.test' });
  await other.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(page).toHaveURL('/login');
  await finish(other, sandbox);
  await expectDashboard(other, 'Sam Okafor');
  await expect(greeting(page)).toBeVisible();
  await expect(page).toHaveURL('/dashboard?page=2');
});

test('of two tabs that use one link, one signs in and the other is told so', async ({
  page,
  context,
  sandbox,
  guard,
}) => {
  guard.expectFailures(LINK_CHECK);
  await page.goto('/dashboard?page=2');
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

  await finish(winner, sandbox);
  await expect(greeting(winner)).toBeVisible();
  await expect(loser.getByText('You are signed in as sms@acme.test.')).toBeVisible();
  await expect(loser.getByText(/login link may have expired/)).toHaveCount(0);
  await loser.getByRole('link', { name: 'Go to your dashboard' }).click();
  for (const tab of [winner, loser, page]) {
    await expect(greeting(tab)).toBeVisible();
    await expect(tab).toHaveURL('/dashboard?page=2');
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
  await signIn(other, sandbox);
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
  await page.goto('/dashboard?page=2');
  await expect(page.getByLabel('Email')).toBeVisible();
  const other = await context.newPage();
  await signIn(other, sandbox);
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

test('the page to return to is in no address and in nothing that Stytch is sent', async ({
  page,
  sandbox,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/dashboard/reports?secret=kept#part');
  await expect(page).toHaveURL('/login');
  sent.length = 0;
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await finish(page, sandbox);
  await expect(page).toHaveURL('/dashboard/reports?secret=kept#part');
  expect(sent.join('\n')).not.toMatch(/reports|kept/);
});
