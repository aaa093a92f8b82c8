// Longer than 200 lines: it is one table, of all pages in all states.
import { expect, type Page } from '@playwright/test';
import { callBackend } from './app-backend.ts';
import {
  enterCode,
  expectDashboard,
  requestLink,
  showEmailedLink,
  signIn,
  signInAsAdmin,
} from './browser-steps.ts';
import { totpCode } from './codes.ts';
import type { PageGuard } from './page-guard.ts';
import type { SandboxControl } from './sandbox-control.ts';

export interface Visit {
  page: Page;
  sandbox: SandboxControl;
  guard: PageGuard;
  appUrl: string;
}

const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';

const button = (page: Page, name: string) => page.getByRole('button', { name });

async function openLink({ page, sandbox }: Visit, email: string): Promise<void> {
  await requestLink(page, email);
  await page.goto((await sandbox.latestEmail(email)).link);
}

async function chooseFactor({ page, sandbox }: Visit, name: string): Promise<void> {
  await showEmailedLink(page, sandbox, 'new@acme.test');
  await button(page, name).click();
}

/** The dashboard, in a browser that remembers no more of the session than its cookie. */
async function signInByCookie({ page, sandbox }: Visit): Promise<void> {
  await signIn(page, sandbox);
  await page.evaluate(() => localStorage.clear());
}

async function askedForSecondFactor({ page, sandbox, appUrl }: Visit): Promise<void> {
  await showEmailedLink(page, sandbox, 'new@optional-mfa.test', 'Optional MFA');
  await expectDashboard(page, 'Nora Kim');
  await callBackend(appUrl, 'PUT', 'organizations/optional-mfa', { mfa_policy: 'REQUIRED_FOR_ALL' });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await expect(button(page, 'Text me a code')).toBeVisible();
}

/**
 * Every page in every state that a member can see it in, and how to bring it there: what is true of all pages is tested
 * in each. A new page or state gets a line here.
 */
export const pageStates: Record<string, (visit: Visit) => Promise<void>> = {
  login: async ({ page }) => {
    await page.goto('/login');
    await expect(page.getByLabel('Email')).toBeVisible();
  },
  'login after the session ended': async ({ page }) => {
    await page.goto('/login');
    await page.evaluate(() => history.replaceState({ sessionEnded: 'expired' }, ''));
    await page.reload();
    await expect(page.getByText('Your session has expired')).toBeVisible();
  },
  'login without cookies': async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
    });
    await page.goto('/login');
    await expect(page.getByText('keeps no cookies')).toBeVisible();
  },
  'login of someone who may not join': async ({ page, guard }) => {
    guard.expectErrors(/invalid_email_for_jit_provisioning|status of 400/);
    await page.goto('/login/acme');
    await page.getByLabel('Email').fill('stranger@elsewhere.test');
    await button(page, 'Continue with email').click();
    await expect(page.getByText('does not have access to Acme')).toBeVisible();
  },
  'organization not found': async ({ page }) => {
    await page.goto('/login/nobody');
    await expect(page.getByText('could not be found')).toBeVisible();
  },
  'organization not looked up': async ({ page, sandbox, guard }) => {
    guard.expectFailures('/sdk/v1/b2b/organizations/search');
    await sandbox.addFault({ route: 'POST /sdk/v1/b2b/organizations/search', respond: { status: 500 } });
    await page.goto('/login/acme');
    await expect(button(page, 'Try again')).toBeVisible();
  },
  'link sent': ({ page }) => requestLink(page, 'sms@acme.test'),
  'link refused': async ({ page, guard }) => {
    guard.expectFailures('/sdk/v1/b2b/magic_links/discovery/authenticate');
    await page.goto('/authenticate?stytch_token_type=discovery&token=nobodys');
    await expect(page.getByText('This link does not lead here')).toBeVisible();
  },
  'organizations to choose from': async (visit) => {
    await openLink(visit, 'sms@acme.test');
    await expect(button(visit.page, 'Acme')).toBeVisible();
  },
  'no organization': async (visit) => {
    await openLink(visit, 'stranger@elsewhere.test');
    await expect(button(visit.page, 'Create an organization')).toBeVisible();
  },
  'second factors to choose from': async ({ page, sandbox }) => {
    await showEmailedLink(page, sandbox, 'new@acme.test');
    await expect(button(page, 'Text me a code')).toBeVisible();
  },
  'phone number': async (visit) => {
    await chooseFactor(visit, 'Text me a code');
    await expect(visit.page.getByLabel('Phone number')).toHaveAttribute('placeholder', /\d{3}-\d{4}$/);
  },
  'QR code': async (visit) => {
    await chooseFactor(visit, 'Use an authenticator app');
    await expect(visit.page.getByRole('img', { name: 'QR code' })).toBeVisible();
  },
  'secret in letters': async (visit) => {
    await chooseFactor(visit, 'Use an authenticator app');
    await button(visit.page, 'Having trouble scanning').click();
    await expect(button(visit.page, 'Copy to clipboard')).toBeVisible();
  },
  'texted code': async ({ page, sandbox }) => {
    await showEmailedLink(page, sandbox, 'sms@acme.test');
    await expect(page.getByText('(202) 555-0143')).toBeVisible();
  },
  'texted code, wrong': async ({ page, sandbox, guard }) => {
    guard.expectFailures('/sdk/v1/b2b/otps/sms/authenticate');
    await showEmailedLink(page, sandbox, 'sms@acme.test');
    await enterCode(page, '000000');
    await expect(page.getByText('Invalid passcode')).toBeVisible();
  },
  'texted code, not checked': async ({ page, sandbox, guard }) => {
    guard.expectFailures('/sdk/v1/b2b/otps/sms/authenticate');
    await showEmailedLink(page, sandbox, 'sms@acme.test');
    await sandbox.addFault({ route: 'POST /sdk/v1/b2b/otps/sms/authenticate', respond: { status: 500 } });
    await enterCode(page, '123456');
    await expect(page.getByText('request-id-')).toBeVisible();
  },
  'code of an app': async ({ page, sandbox }) => {
    await showEmailedLink(page, sandbox, 'totp@acme.test');
    await expect(page.getByText('Enter verification code')).toBeVisible();
  },
  'backup code': async ({ page, sandbox }) => {
    await showEmailedLink(page, sandbox, 'totp@acme.test');
    await button(page, 'Use a backup code').click();
    await expect(page.getByLabel('Backup code')).toBeVisible();
  },
  'backup codes to save': async (visit) => {
    const { page } = visit;
    await chooseFactor(visit, 'Use an authenticator app');
    await button(page, 'Having trouble scanning').click();
    const chunks = await page
      .locator('span')
      .filter({ hasText: /^[a-z2-7]{4}$/ })
      .allInnerTexts();
    await button(page, 'Continue').click();
    await enterCode(page, totpCode(chunks.join('').toUpperCase()));
    await expect(page.getByText('Save your backup codes!')).toBeVisible();
  },
  'new password': async ({ page }) => {
    await page.goto('/reset-password?stytch_token_type=multi_tenant_passwords&token=nobodys&slug=acme');
    await page.getByLabel('Password').fill('violet');
    await expect(page.getByText('Password not accepted')).toBeVisible();
  },
  'session being checked': async (visit) => {
    await signInByCookie(visit);
    await visit.sandbox.addFault({ route: `POST ${SESSION_CHECK}`, hang: true });
    await visit.page.reload();
    await expect(visit.page.getByText('Checking your session')).toBeVisible();
  },
  'session that can’t be checked': async (visit) => {
    visit.guard.expectFailures(SESSION_CHECK);
    await signInByCookie(visit);
    await visit.sandbox.addFault({ route: `POST ${SESSION_CHECK}`, respond: { status: 503 } });
    await visit.page.reload();
    await expect(button(visit.page, 'Try now')).toBeVisible();
  },
  'second factor for a session without one': askedForSecondFactor,
  'second factor after a sign-out that failed': async (visit) => {
    const { page, sandbox, guard } = visit;
    guard.expectFailures('/sdk/v1/b2b/sessions/revoke');
    await askedForSecondFactor(visit);
    await sandbox.addFault({ route: 'POST /sdk/v1/b2b/sessions/revoke', respond: { status: 500 } });
    await button(page, 'Sign out').click();
    await expect(page.getByText('You are still signed in')).toBeVisible();
  },
  dashboard: ({ page, sandbox }) => signIn(page, sandbox),
  'dashboard while Stytch is out of reach': async ({ page, sandbox, guard }) => {
    guard.expectFailures(SESSION_CHECK);
    await signIn(page, sandbox);
    await sandbox.addFault({ route: `POST ${SESSION_CHECK}`, respond: { status: 503 } });
    await page.reload();
    await expect(page.getByText('We can’t reach the sign-in service')).toBeVisible();
  },
  'dashboard after a sign-out that failed': async ({ page, sandbox, guard }) => {
    guard.expectFailures('/sdk/v1/b2b/sessions/revoke');
    await signIn(page, sandbox);
    await sandbox.addFault({ route: 'POST /sdk/v1/b2b/sessions/revoke', respond: { status: 500 } });
    await button(page, 'Sign out').click();
    await expect(page.getByRole('alert')).toHaveText(/You are still signed in/);
  },
  'session about to end': async ({ page, sandbox }) => {
    await page.clock.install();
    await signIn(page, sandbox);
    const now = await page.evaluate(() => Date.now());
    await sandbox.advance(56 * 60);
    await page.clock.setSystemTime(now + 56 * 60_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(button(page, 'Stay signed in')).toBeVisible();
  },
  security: async ({ page, sandbox }) => {
    await signInAsAdmin(page, sandbox);
    await page.goto('/dashboard/security');
    await expect(button(page, 'Set up authenticator app')).toBeVisible();
  },
  'a change of phone number': async ({ page, sandbox }) => {
    await signInAsAdmin(page, sandbox);
    await page.goto('/dashboard/security');
    await button(page, 'Change').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  organization: async ({ page, sandbox }) => {
    await signInAsAdmin(page, sandbox);
    await page.goto('/dashboard/organization');
    await expect(button(page, 'Switch').first()).toBeVisible();
  },
  'a change of what the organization asks for': async ({ page, sandbox }) => {
    await signInAsAdmin(page, sandbox);
    await page.goto('/dashboard/organization');
    await page.getByLabel('Up to each member').check();
    await button(page, 'Review changes').click();
    await expect(page.getByRole('dialog').getByText('before they get in again')).toBeVisible();
  },
  'example page': async ({ page, sandbox }) => {
    await signInAsAdmin(page, sandbox);
    await page.goto('/dashboard/example');
    await expect(page.getByRole('link', { name: 'Example' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { name: 'Your page goes here' })).toBeVisible();
  },
  'page not found': async ({ page }) => {
    await page.goto('/nowhere');
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  },
  'page that stopped': async (visit) => {
    const { page, sandbox, guard } = visit;
    guard.expectErrors(/Cannot read properties of undefined/);
    await sandbox.addFault({ route: 'POST /sdk/v1/b2b/magic_links/discovery/authenticate', empty: true });
    await openLink(visit, 'sms@acme.test');
    await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeVisible();
  },
  'SDK that can’t start': async ({ page, guard }) => {
    guard.expectErrors(/cookie/i);
    await page.addInitScript(() => {
      const get = () => {
        throw new DOMException('The cookies of this page are blocked.', 'SecurityError');
      };
      Object.defineProperty(document, 'cookie', { get, set: get });
    });
    await page.goto('/login');
    await expect(page.getByRole('heading', { name: 'Sign-in can’t start here' })).toBeVisible();
  },
  'app that is not set up': async ({ page }) => {
    // Whichever of its files has the token.
    await page.route('**/assets/*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace(/public-token-test-[\w-]+/g, 'none'),
      });
    });
    await page.goto('/login');
    await expect(page.getByRole('heading', { name: 'This app is not set up yet' })).toBeVisible();
  },
};
