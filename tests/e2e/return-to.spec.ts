import { expect, type Page } from '@playwright/test';
import { callBackend } from '../helpers/app-backend.ts';
import {
  expectDashboard,
  finishSignIn,
  openTab,
  signIn,
  signOut,
  walkSignIn,
} from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { recordJourney } from '../helpers/record-journey.ts';

const greeting = (page: Page) => page.getByRole('heading', { name: 'Hello, Sam Okafor' });

test('a sign-in in one tab signs the others in, each where it was, and the link’s tab where it was sent', async ({
  page,
  context,
  sandbox,
  basePath,
}) => {
  await page.goto('./dashboard?tab=1');
  const other = await openTab(context, './dashboard?tab=2');
  await expect(other.getByLabel('Email')).toBeVisible();
  const journey = recordJourney(other, basePath);
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
  const mail = await openTab(context, (await sandbox.latestEmail('sms@acme.test')).link);
  await finishSignIn(mail, sandbox);
  for (const [tab, address] of [
    [mail, './dashboard?tab=1'],
    [page, './dashboard?tab=1'],
    [other, './dashboard?tab=2'],
  ] as const) {
    await expect(greeting(tab)).toBeVisible();
    await expect(tab).toHaveURL(address);
  }
  expect(journey).toEqual({ addresses: ['./dashboard'], loads: 0 });
});

test('a member who has signed out begins at the dashboard in every tab, not where each was', async ({
  page,
  context,
  sandbox,
}) => {
  await signIn(page, sandbox);
  const other = await openTab(context, './dashboard?page=2');
  await expect(greeting(other)).toBeVisible();
  await page.bringToFront();
  await signOut(page);
  await expect(other.getByLabel('Email')).toBeVisible();
  await walkSignIn(page, sandbox);
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
  guard.expectFailures('/sdk/v1/b2b/sessions/authenticate');
  await signIn(page, sandbox);
  await page.goto('./dashboard?page=2');
  await expect(greeting(page)).toBeVisible();
  const other = await openTab(context, './login');
  await expectDashboard(other, 'Sam Okafor');
  await callBackend(appUrl, 'POST', 'magic_links/email/discovery/send', { email_address: 'sms@acme.test' });
  await other.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await other.getByRole('button', { name: 'Use the link' }).click();
  await expect(page).toHaveURL('./login');
  await finishSignIn(other, sandbox);
  await expectDashboard(other, 'Sam Okafor');
  await expect(greeting(page)).toBeVisible();
  await expect(page).toHaveURL('./dashboard?page=2');
});

test('the page to return to is in no address and in nothing that Stytch is sent', async ({
  page,
  sandbox,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('./dashboard/reports?secret=kept#part');
  await expect(page).toHaveURL('./login');
  sent.length = 0;
  await page.getByLabel('Email').fill('sms@acme.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await finishSignIn(page, sandbox);
  await expect(page).toHaveURL('./dashboard/reports?secret=kept#part');
  expect(sent.join('\n')).not.toMatch(/reports|kept/);
});
