// Longer than 200 lines: it is one table, of all pages in all states.
import { expect, type Page } from '@playwright/test';
import { otherThan, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { callBackend } from './app-backend.ts';
import {
  ADA,
  enterCode,
  expectDashboard,
  openAccountMenu,
  showEmailedLink,
  signIn,
  signOut,
} from './browser-steps.ts';
import type { PageGuard } from './page-guard.ts';
import type { SandboxControl } from './sandbox-control.ts';
import { sendLink } from './sign-in-by-calls.ts';

interface Visit {
  page: Page;
  sandbox: SandboxControl;
  guard: PageGuard;
  appUrl: string;
}

const SESSION_CHECK = '/sdk/v1/b2b/sessions/authenticate';
const CODE_CHECK = '/sdk/v1/b2b/otps/sms/authenticate';
const SIGN_OUT = '/sdk/v1/b2b/sessions/revoke';

const button = (page: Page, name: string) => page.getByRole('button', { name });

async function refuseToSignOut({ sandbox, guard }: Visit): Promise<void> {
  guard.expectFailures(SIGN_OUT);
  await sandbox.addFault({ route: `POST ${SIGN_OUT}`, respond: { status: 500 } });
}

/** Loads the page anew, in a browser that remembers no more of the session than its cookie. */
async function reloadByCookie({ page }: Visit): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.reload();
}

type Step = (visit: Visit) => Promise<void>;

/**
 * Every page in every state that a member can see it in, and how to bring it there: what is true of all pages is tested
 * in each. The states of a walk follow from each other in one page, so that it is loaded seldom. A new page or state gets
 * a line here, at the end of the walk that comes near it.
 */
export const walks: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  'from the form to the backup codes': {
    login: async ({ page }) => {
      await page.goto('/login');
      await expect(page.getByLabel('Email')).toBeVisible();
    },
    'link sent': async ({ page }) => {
      await page.getByLabel('Email').fill('new@acme.test');
      await button(page, 'Continue with email').click();
      await expect(page.getByText('Check your email')).toBeVisible();
    },
    'organizations to choose from': async ({ page, sandbox }) => {
      await page.goto((await sandbox.latestEmail('new@acme.test')).link);
      await expect(button(page, 'Acme')).toBeVisible();
    },
    'second factors to choose from': async ({ page }) => {
      await button(page, 'Acme').click();
      await expect(button(page, 'Text me a code')).toBeVisible();
    },
    'phone number': async ({ page }) => {
      await button(page, 'Text me a code').click();
      await expect(page.getByLabel('Phone number')).toHaveAttribute('placeholder', /\d{3}-\d{4}$/);
    },
    'QR code': async ({ page }) => {
      await button(page, 'Go back').click();
      await button(page, 'Use an authenticator app').click();
      await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
    },
    'secret in letters': async ({ page }) => {
      await button(page, 'Having trouble scanning').click();
      await expect(button(page, 'Copy to clipboard')).toBeVisible();
    },
    'backup codes to save': async ({ page }) => {
      const chunks = await page
        .locator('span')
        .filter({ hasText: /^[a-z2-7]{4}$/ })
        .allInnerTexts();
      await button(page, 'Continue').click();
      await enterCode(page, totpCode(chunks.join('').toUpperCase()));
      await expect(page.getByText('Save your backup codes!')).toBeVisible();
    },
  },
  'from a texted code through the dashboard': {
    'texted code': async ({ page, sandbox }) => {
      await showEmailedLink(page, sandbox, ADA.email);
      await expect(page.getByText('(202) 555-0145')).toBeVisible();
    },
    'texted code, wrong': async ({ page, sandbox, guard }) => {
      guard.expectFailures(CODE_CHECK);
      await enterCode(page, otherThan((await sandbox.latestSms(ADA.phone)).code));
      await expect(page.getByText('Invalid passcode')).toBeVisible();
    },
    'texted code, not checked': async ({ page, sandbox }) => {
      await sandbox.addFault({ route: `POST ${CODE_CHECK}`, respond: { status: 500 } });
      await enterCode(page, '123456');
      await expect(page.getByText('request-id-')).toBeVisible();
    },
    dashboard: async ({ page, sandbox }) => {
      await sandbox.clearFaults();
      await enterCode(page, (await sandbox.latestSms(ADA.phone)).code);
      await expectDashboard(page, ADA.name);
    },
    'dashboard with the account menu': async ({ page }) => {
      await openAccountMenu(page);
      await expect(button(page, 'Sign out')).toBeVisible();
    },
    security: async ({ page }) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Security' }).click();
      await expect(button(page, 'Set up authenticator app')).toBeVisible();
    },
    'a change of phone number': async ({ page }) => {
      await button(page, 'Change').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    organization: async ({ page }) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('link', { name: 'Organization' }).click();
      await expect(button(page, 'Switch').first()).toBeVisible();
    },
    'a change of what the organization asks for': async ({ page }) => {
      await page.getByLabel('Up to each member').check();
      await button(page, 'Review changes').click();
      await expect(page.getByRole('dialog').getByText('before they get in again')).toBeVisible();
    },
    'example page': async ({ page }) => {
      await page.goto('/dashboard/example');
      await expect(page.getByRole('link', { name: 'Example' })).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { name: 'Your page goes here' })).toBeVisible();
    },
    'page not found': async ({ page }) => {
      await page.goto('/nowhere');
      await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
    },
  },
  'with an authenticator app': {
    'code of an app': async ({ page, sandbox }) => {
      await showEmailedLink(page, sandbox, 'totp@acme.test');
      await expect(page.getByText('Enter verification code')).toBeVisible();
    },
    'backup code': async ({ page }) => {
      await button(page, 'Use a backup code').click();
      await expect(page.getByLabel('Backup code')).toBeVisible();
    },
  },
  'a session that can’t be ended, then not checked': {
    'dashboard after a sign-out that failed': async (visit) => {
      await signIn(visit.page, visit.sandbox);
      await refuseToSignOut(visit);
      await signOut(visit.page);
      await expect(visit.page.getByRole('alert')).toHaveText(/You are still signed in/);
    },
    'dashboard while Stytch is out of reach': async ({ page, sandbox, guard }) => {
      guard.expectFailures(SESSION_CHECK);
      await sandbox.addFault({ route: `POST ${SESSION_CHECK}`, respond: { status: 503 } });
      await page.reload();
      await expect(page.getByText('We can’t reach the sign-in service')).toBeVisible();
    },
    'session that can’t be checked': async (visit) => {
      await reloadByCookie(visit);
      await expect(button(visit.page, 'Try now')).toBeVisible();
    },
    'session being checked': async (visit) => {
      await visit.sandbox.clearFaults();
      await visit.sandbox.addFault({ route: `POST ${SESSION_CHECK}`, hang: true });
      await reloadByCookie(visit);
      await expect(visit.page.getByText('Checking your session')).toBeVisible();
    },
  },
  'a session without the second factor that its organization has come to require': {
    'second factor for a session without one': async ({ page, sandbox, appUrl }) => {
      await showEmailedLink(page, sandbox, 'new@optional-mfa.test', 'Optional MFA');
      await expectDashboard(page, 'Nora Kim');
      await callBackend(appUrl, 'PUT', 'organizations/optional-mfa', { mfa_policy: 'REQUIRED_FOR_ALL' });
      await page.reload();
      await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
      await expect(button(page, 'Text me a code')).toBeVisible();
    },
    'second factor after a sign-out that failed': async (visit) => {
      await refuseToSignOut(visit);
      await button(visit.page, 'Sign out').click();
      await expect(visit.page.getByText('You are still signed in')).toBeVisible();
    },
  },
  'a session that is about to end': {
    'session about to end': async ({ page, sandbox }) => {
      await page.clock.install();
      await signIn(page, sandbox);
      const now = await page.evaluate(() => Date.now());
      await sandbox.advance(56 * 60);
      await page.clock.setSystemTime(now + 56 * 60_000);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(button(page, 'Stay signed in')).toBeVisible();
    },
  },
  'links and addresses that lead to no session': {
    'login after the session ended': async ({ page }) => {
      await page.goto('/login');
      await expect(page.getByLabel('Email')).toBeVisible();
      await page.evaluate(() => history.replaceState({ sessionEnded: 'expired' }, ''));
      await page.reload();
      await expect(page.getByText('Your session has expired')).toBeVisible();
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
    'no organization': async ({ page, sandbox }) => {
      await sandbox.clearFaults();
      await page.goto(await sendLink(sandbox, 'stranger@elsewhere.test'));
      await expect(button(page, 'Create an organization')).toBeVisible();
    },
    'new password': async ({ page }) => {
      await page.goto('/reset-password?stytch_token_type=multi_tenant_passwords&token=nobodys&slug=acme');
      await page.getByLabel('Password').fill('violet');
      await expect(page.getByText('Password not accepted')).toBeVisible();
    },
    'link refused': async ({ page, guard }) => {
      guard.expectFailures('/sdk/v1/b2b/magic_links/discovery/authenticate');
      await page.goto('/authenticate?stytch_token_type=discovery&token=nobodys');
      await expect(page.getByText('This link does not lead here')).toBeVisible();
    },
    'login of someone who may not join': async ({ page, guard }) => {
      guard.expectErrors(/invalid_email_for_jit_provisioning|status of 400/);
      await page.goto('/login/acme');
      await page.getByLabel('Email').fill('stranger@elsewhere.test');
      await button(page, 'Continue with email').click();
      await expect(page.getByText('does not have access to Acme')).toBeVisible();
    },
  },
  'a browser without cookies': {
    'login without cookies': async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
      });
      await page.goto('/login');
      await expect(page.getByText('keeps no cookies')).toBeVisible();
    },
  },
  'a page that fails': {
    'page that stopped': async ({ page, sandbox, guard }) => {
      guard.expectErrors(/Cannot read properties of undefined/);
      await sandbox.addFault({
        route: 'POST /sdk/v1/b2b/magic_links/discovery/authenticate',
        empty: true,
      });
      await page.goto(await sendLink(sandbox, 'sms@acme.test'));
      await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeVisible();
    },
  },
  'an SDK that throws': {
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
  },
  'a build without a token': {
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
  },
};
