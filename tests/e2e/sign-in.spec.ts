import { expect } from '@playwright/test';
import { otherThan } from '../../packages/sandbox/test/helpers/codes.ts';
import {
  enterCode,
  expectDashboard,
  requestLink,
  showEmailedLink,
  signIn,
  signOut,
} from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';
import { sendLink } from '../helpers/sign-in-by-calls.ts';

test('a new member signs in with an emailed link and enrols a phone', async ({ page, sandbox }) => {
  await requestLink(page, 'new@acme.test');
  await page.goto((await sandbox.latestEmail('new@acme.test')).link);
  await expect(page.getByText('Select an organization to continue')).toBeVisible();
  expect(new URL(page.url()).search, "the link's token is gone from the address").not.toContain('token');
  await page.getByRole('button', { name: 'Acme' }).click();
  await page.getByRole('button', { name: 'Text me a code' }).click();
  await page.getByLabel('Phone number').fill('2015550199');
  await page.getByRole('button', { name: 'Continue' }).click();
  await enterCode(page, (await sandbox.latestSms('+12015550199')).code);
  await expectDashboard(page, 'Noor Haddad');
  await expect(page.getByText('+1 •••• 0199')).toBeVisible();
});

test('a member who was sent to sign in is texted at once, corrects a wrong code, stays over a reload, and signs out', async ({
  page,
  sandbox,
  guard,
}) => {
  await page.goto('./dashboard');
  await expect(page).toHaveURL('./login');
  await requestLink(page, 'sms@acme.test');
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await page.getByRole('button', { name: 'Acme' }).click();
  const { code } = await sandbox.latestSms('+12025550143');
  await guard.expectRefusal(page, '/sdk/v1/b2b/otps/sms/authenticate', 404, () =>
    enterCode(page, otherThan(code)),
  );
  await expect(page.getByText('Invalid passcode, please try again.')).toBeVisible();
  await enterCode(page, code);
  await expectDashboard(page, 'Sam Okafor');
  expect(await sandbox.messages('sms', '+12025550143')).toHaveLength(1);
  await page.reload();
  await expectDashboard(page, 'Sam Okafor');

  await signOut(page);
  await expect(page.getByLabel('Email')).toBeVisible();
  await page.goBack();
  await page.goto('./dashboard');
  await expect(page).toHaveURL('./login');
});

test('an organization that allows texts alone goes straight to the phone number', async ({
  page,
  sandbox,
}) => {
  await showEmailedLink(page, sandbox, 'new@sms-only.test', 'SMS Only');
  await page.getByLabel('Phone number').fill('2015550199');
  await page.getByRole('button', { name: 'Continue' }).click();
  await enterCode(page, (await sandbox.latestSms('+12015550199')).code);
  await expectDashboard(page, 'Nia Brandt');
});

test('a used link says so and leads to a new one', async ({ page, sandbox, guard }) => {
  await signIn(page, sandbox);
  await signOut(page);
  const { link } = await sandbox.latestEmail('sms@acme.test');
  await guard.expectRefusal(page, '/sdk/v1/b2b/magic_links/discovery/authenticate', 401, () =>
    page.goto(link),
  );
  await expect(page.getByText(/Your login link may have expired/)).toBeVisible();
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page.getByLabel('Email')).toBeVisible();
});

test('an old link, opened by someone who is signed in, leads on to the dashboard', async ({
  page,
  sandbox,
  guard,
}) => {
  await signIn(page, sandbox);
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await expect(page.getByText('You are signed in as sms@acme.test. The link you opened')).toBeVisible();
  await guard.expectRefusal(page, '/sdk/v1/b2b/magic_links/discovery/authenticate', 401, () =>
    page.getByRole('button', { name: 'Use the link' }).click(),
  );
  await expect(page.getByText('You are signed in as sms@acme.test. You don’t need')).toBeVisible();
  await expect(page.getByText(/login link may have expired/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to your dashboard' }).click();
  await expectDashboard(page, 'Sam Okafor');
});

test('the tab that asked for the link follows when the link is used in another', async ({
  page,
  sandbox,
  context,
}) => {
  await requestLink(page, 'sms@acme.test');
  const mail = await context.newPage();
  await mail.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await mail.getByRole('button', { name: 'Acme' }).click();
  await enterCode(mail, (await sandbox.latestSms('+12025550143')).code);
  await expectDashboard(mail, 'Sam Okafor');
  await expectDashboard(page, 'Sam Okafor');
});

test('an expired link says so and leads to a new one', async ({ page, sandbox, guard, basePath }) => {
  const link = await sendLink(sandbox, 'sms@acme.test');
  await sandbox.advance(3601);
  await guard.expectRefusal(page, '/sdk/v1/b2b/magic_links/discovery/authenticate', 401, () =>
    page.goto(link),
  );
  await expect(page.getByText(/Your login link may have expired/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start again' })).toHaveAttribute('href', `${basePath}login`);
});

test('the address of an organization signs in to it', async ({ page, sandbox }) => {
  await requestLink(page, 'sms@acme.test', './login/acme');
  await page.goto((await sandbox.latestEmail('sms@acme.test')).link);
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
  await expectDashboard(page, 'Sam Okafor');
});
