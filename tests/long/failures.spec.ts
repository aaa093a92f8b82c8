import { expect } from '@playwright/test';
import type { Fault } from '#sandbox';
import { enterCode, expectDashboard, notice, showEmailedLink } from '../helpers/browser-steps.ts';
import { test } from '../helpers/browser-test.ts';

const SEND_LINK = '/sdk/v1/b2b/magic_links/email/discovery/send';
const CODE = '/sdk/v1/b2b/otps/sms/authenticate';
const SEND_CODE = '/sdk/v1/b2b/otps/sms/send';
const LOOK_UP = '/sdk/v1/b2b/organizations/search';

type Outcome = Omit<Fault, 'route'>;
const drop: Outcome = { drop: true };
const refuse = (status: number, error_type?: string): Outcome => ({
  respond: { status, ...(error_type && { error_type }) },
});

test.describe('a code that is not accepted', () => {
  test.beforeEach(async ({ page, sandbox, guard }) => {
    guard.expectFailures(CODE);
    await showEmailedLink(page, sandbox, 'sms@acme.test');
    await expect(page.getByText('Enter passcode')).toBeVisible();
  });

  const unchecked: [why: string, Outcome, words: RegExp][] = [
    ['for want of a connection', drop, /can’t be reached, so nothing was checked/],
    ['for a fault of Stytch’s', refuse(500), /a problem of its own.*ask for this: request-id-/],
    ['after too many tries', refuse(429), /too many tries in a short time/],
    ['of a locked member', refuse(429, 'user_lock_limit_reached'), /this account is locked for a while/],
    [
      'in a sign-in that is too old',
      refuse(404, 'intermediate_session_not_found'),
      /begun too long ago.*Start again/,
    ],
  ];
  test('for another reason than that it is wrong is not called wrong, and the reason is given', async ({
    page,
    sandbox,
  }) => {
    for (const [why, outcome, words] of unchecked) {
      await sandbox.addFault({ route: `POST ${CODE}`, ...outcome });
      await enterCode(page, '123456');
      await expect(page.getByText('The code was not checked.'), why).toBeVisible();
      await expect(page.getByText('Invalid passcode'), why).toHaveCount(0);
      await expect(notice(page), why).toHaveText(words);
      await expect(page.getByRole('link', { name: 'Start again' })).toHaveAttribute('href', '/login');
      await sandbox.clearFaults();

      // The field has the focus again, and what was said goes as soon as it is no longer so.
      await expect(page.getByLabel('One-time passcode')).toBeFocused();
      await enterCode(page, '654321');
      await expect(page.getByText('Invalid passcode'), why).toBeVisible();
      await expect(notice(page), why).toBeEmpty();
    }
    await sandbox.addFault({ route: `POST ${CODE}`, ...refuse(401, 'unable_to_auth_otp_code') });
    await enterCode(page, '123456');
    await expect(notice(page)).toHaveText(/used before or is too old. Enter a newer one/);
    await sandbox.clearFaults();
    await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
    await expectDashboard(page, 'Sam Okafor');
  });

  test('ten times locks the member, who is told so', async ({ page }) => {
    for (let count = 0; count < 11; count += 1) {
      await enterCode(page, '000000');
      await expect(page.getByLabel('One-time passcode')).toBeEnabled();
    }
    await expect(notice(page)).toHaveText(/this account is locked for a while/);
  });
});

test('the device goes offline in the middle of a sign-in, which says so until it is back', async ({
  page,
  sandbox,
  context,
  guard,
}) => {
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await expect(page.getByText('(202) 555-0143')).toBeVisible();
  await guard.goOffline();
  await expect(notice(page)).toHaveText(/seems to be offline/);
  await context.setOffline(false);
  await expect(page.getByText(/seems to be offline/)).toHaveCount(0);
  await enterCode(page, (await sandbox.latestSms('+12025550143')).code);
  await expectDashboard(page, 'Sam Okafor');
});

test('an email that can’t be asked for says why, and can be asked for again', async ({
  page,
  sandbox,
  guard,
}) => {
  guard.expectFailures(SEND_LINK);
  await page.goto('/login');
  await page.getByLabel('Email').fill('sms@acme.test');
  for (const [outcome, words] of [
    [drop, /can’t be reached/],
    [refuse(429), /too many tries/],
    [refuse(503), /a problem of its own/],
  ] as const) {
    await sandbox.addFault({ route: `POST ${SEND_LINK}`, ...outcome });
    await page.getByRole('button', { name: 'Continue with email' }).click();
    await expect(notice(page)).toHaveText(words);
    await sandbox.clearFaults();
  }
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('Check your email')).toBeVisible();
  await expect(page.getByText(/a problem of its own/)).toHaveCount(0);
});

test('a text that can’t be sent again says why', async ({ page, sandbox, guard }) => {
  guard.expectFailures(SEND_CODE);
  await showEmailedLink(page, sandbox, 'sms@acme.test');
  await expect(page.getByText('(202) 555-0143')).toBeVisible();
  await sandbox.addFault({ route: `POST ${SEND_CODE}`, drop: true });
  await page.getByRole('button', { name: 'Resend code' }).click();
  await expect(notice(page)).toHaveText(/can’t be reached/);
});

test('an organization that does not exist is not found, and another one may be', async ({ page }) => {
  await page.goto('/login/nobody');
  await expect(page.getByText('The organization you are looking for could not be found')).toBeVisible();
  await page.getByRole('link', { name: 'Sign in to another organization' }).click();
  await expect(page.getByLabel('Email')).toBeFocused();
});

test('an organization that can’t be looked up can be tried again', async ({ page, sandbox, guard }) => {
  guard.expectFailures(LOOK_UP);
  await sandbox.addFault({ route: `POST ${LOOK_UP}`, drop: true });
  await page.goto('/login/acme');
  await expect(notice(page)).toHaveText(/can’t be reached/);
  await sandbox.clearFaults();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Continue to Acme')).toBeVisible();
});

test('someone who may not join is told so, and may try another address or organization', async ({
  page,
  guard,
}) => {
  guard.expectFailures('/sdk/v1/b2b/magic_links/email/login_or_signup');
  guard.expectErrors(/invalid_email_for_jit_provisioning/);
  await page.goto('/login/acme');
  await page.getByLabel('Email').fill('stranger@elsewhere.test');
  await page.getByRole('button', { name: 'Continue with email' }).click();
  await expect(page.getByText('stranger@elsewhere.test does not have access to Acme')).toBeVisible();
  await expect(page.getByLabel('Email')).toBeEditable();
  await expect(page.getByRole('link', { name: 'Sign in to another organization' })).toBeVisible();
});

test('an app whose secret can’t be fetched says so', async ({ page, sandbox, guard }) => {
  guard.expectFailures('/sdk/v1/b2b/totp');
  await showEmailedLink(page, sandbox, 'new@acme.test');
  await sandbox.addFault({ route: 'POST /sdk/v1/b2b/totp', ...refuse(500) });
  await page.getByRole('button', { name: 'Use an authenticator app' }).click();
  await expect(notice(page)).toHaveText(/a problem of its own/);
});
