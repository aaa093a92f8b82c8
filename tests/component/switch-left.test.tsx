import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, test } from 'vitest';
import { navigate } from 'wouter/use-browser-location';
import { seededTotpSecrets, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { stytchTestEnvironment } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { putInCookies } from '../helpers/session-in-cookies.ts';
import { enterCode } from '../helpers/sign-in-steps.ts';
import { type SignedInApp, signedInApp } from '../helpers/signed-in-app.ts';

const CHECK = 'POST /sdk/v1/b2b/sessions/authenticate';

/** Opens the app where its admin switches to an organization of theirs. */
async function beginSwitch(name: string, options = {}): Promise<SignedInApp> {
  const app = await signedInApp('/dashboard/organization', 'admin@acme.test', options);
  await app.user.click(await screen.findByRole('button', { name: `Switch to ${name}` }));
  return app;
}

/** The same, up to the second factor that the other organization asks for. */
async function stopAtSecondFactor(options = {}): Promise<SignedInApp> {
  const app = await beginSwitch('Authenticator Only', options);
  await screen.findByText('Enter verification code');
  return app;
}

/** Everything that the page shows from here on. */
function recordTexts(): { read(): string } {
  const seen: string[] = [];
  const observer = new MutationObserver(() => seen.push(document.body.textContent));
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return {
    read: () => {
      observer.disconnect();
      return seen.join('\n');
    },
  };
}

const acme = () => screen.findByRole('heading', { name: 'Acme', level: 1 });
const stored = () => document.cookie;
const goBack = () => window.history.back();

describe('a member who leaves a switch before its second factor', () => {
  test.each([
    ['in production', false],
    ['in strict mode, which runs effects twice', true],
  ])('has the session they had, and sees nothing of the login, %s', async (_, strict) => {
    const app = await stopAtSecondFactor({ strict });
    expect(stored()).not.toContain(app.session_token);
    const shown = recordTexts();
    goBack();
    expect(await acme()).toBeVisible();
    expect(stored()).toContain(app.session_token);
    expect(window.location.pathname).toBe('/dashboard/organization');
    expect(shown.read()).not.toMatch(/Sign in to|Your session|not finish/);
  });

  test('is back in their organization where they turn to the login', async () => {
    const app = await stopAtSecondFactor();
    navigate('/login');
    expect(await screen.findByText('Hello, Ada Moreau')).toBeVisible();
    expect(screen.getByText('Acme')).toBeVisible();
    expect(stored()).toContain(app.session_token);
  });

  test('has it too where they left before Stytch had answered', async () => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    stytchTestEnvironment.use(http.post('*/sdk/v1/b2b/sessions/exchange', () => held));
    const app = await beginSwitch('Authenticator Only');
    await screen.findByText('Switching to Authenticator Only…');
    goBack();
    await acme();
    const shown = recordTexts();
    letGo();
    await screen.findByText('Checking your session');
    expect(await acme()).toBeVisible();
    expect(stored()).toContain(app.session_token);
    expect(shown.read()).not.toMatch(/Sign in to|not finish/);
  });

  test('may begin it again', async () => {
    const app = await stopAtSecondFactor();
    goBack();
    await acme();
    window.history.forward();
    await screen.findByText('Enter verification code');
    await enterCode(app, totpCode(seededTotpSecrets['admin@acme.test']));
    expect(await screen.findByText('Authenticator Only')).toBeVisible();
  });

  test('hears of the session that it was ended from elsewhere meanwhile', async () => {
    const app = await stopAtSecondFactor();
    await app.backend.sessions.revoke({ session_token: app.session_token });
    goBack();
    expect(await screen.findByText(/Your session was ended from elsewhere/)).toBeVisible();
    expect(stored()).not.toContain(app.session_token);
  });

  test('waits for it while Stytch is out of reach', async () => {
    const app = await stopAtSecondFactor();
    app.fails(CHECK, { times: 1, drop: true });
    goBack();
    expect(await screen.findByText('Your session can’t be checked right now')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Try now' }));
    expect(await acme()).toBeVisible();
  });

  test('keeps the session of a sign-in that another tab has made since', async () => {
    const app = await stopAtSecondFactor();
    const { intermediate_session_token, organization_id, member_id } = await anotherFirstFactor(app);
    const { session_token, session_jwt } = await app.backend.totps.authenticate({
      organization_id,
      member_id,
      intermediate_session_token,
      code: totpCode(seededTotpSecrets['admin@acme.test']),
    });
    putInCookies({ session_token, session_jwt });
    goBack();
    expect(await screen.findByRole('heading', { name: 'Authenticator Only', level: 1 })).toBeVisible();
    expect(stored()).toContain(session_token);
  });

  test('is back from the first factor that another organization asks for instead', async () => {
    const app = await beginSwitch('Optional MFA', {
      seed: ({ organizations }: { organizations: { organization_slug?: string }[] }) => {
        const other = organizations.find(({ organization_slug }) => organization_slug === 'optional-mfa');
        Object.assign(other ?? {}, { auth_methods: 'RESTRICTED', allowed_auth_methods: ['password'] });
      },
    });
    await waitFor(() => expect(window.location.pathname).toBe('/login/optional-mfa'));
    goBack();
    expect(await acme()).toBeVisible();
    expect(stored()).toContain(app.session_token);
  });
});

/** Shows the first factor of `admin@acme.test` in Authenticator Only, in another browser. */
async function anotherFirstFactor({ backend, inbox }: SignedInApp) {
  const { organizations } = await backend.organizations.search({
    query: {
      operator: 'AND',
      operands: [{ filter_name: 'organization_slugs', filter_value: ['totp-only'] }],
    },
  });
  const organization_id = organizations[0]?.organization_id ?? '';
  const email_address = 'admin@acme.test';
  await backend.magicLinks.email.loginOrSignup({ organization_id, email_address });
  const { searchParams } = new URL(inbox.latestEmail(email_address).link ?? '');
  return backend.magicLinks.authenticate({ magic_links_token: searchParams.get('token') ?? '' });
}

test('a switch that is done stays so, whether its page is left in the app or for good', async () => {
  const app = await stopAtSecondFactor();
  await enterCode(app, totpCode(seededTotpSecrets['admin@acme.test']));
  await screen.findByText('Hello, Ada Moreau');
  goBack();
  expect(await screen.findByRole('heading', { name: 'Authenticator Only', level: 1 })).toBeVisible();
  window.dispatchEvent(new Event('pagehide'));
  expect(stored()).toContain('stytch_session=');
  expect(stored()).not.toContain(app.session_token);
});

describe('a page that the browser drops in mid-step, without a word', () => {
  async function dropped(): Promise<SignedInApp> {
    const app = await stopAtSecondFactor();
    app.reload();
    await screen.findByText('Enter verification code');
    return app;
  }

  test('goes on where it was, and says before that leaving signs them out', async () => {
    const app = await dropped();
    expect(screen.getByText(/if you leave, you are signed out of Acme too/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sign in again instead' })).toHaveAttribute('href', '/login');
    await enterCode(app, totpCode(seededTotpSecrets['admin@acme.test']));
    expect(await screen.findByText('Authenticator Only')).toBeVisible();
  });

  test('leads to a login that says why, once the member leaves', async () => {
    await dropped();
    goBack();
    expect(await screen.findByText(/You began to switch to another organization/)).toBeVisible();
  });
});
