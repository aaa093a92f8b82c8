import { createStytchB2BClient, StytchB2BProvider } from '@stytch/react/b2b';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { TestProject } from '#sandbox/testing';
import { otherThan, totpCode } from '../../packages/sandbox/test/helpers/codes.ts';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { SecondFactorPage } from '../../src/login/second-factor/second-factor-page.tsx';
import { SessionGate } from '../../src/session/gate/session-gate.tsx';
import { SessionProvider } from '../../src/session/store/session-provider.tsx';
import { SessionStore } from '../../src/session/store/session-store.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { newBackend, putInCookies } from '../helpers/session-in-cookies.ts';
import { enterCode, enterTextedCode, givePhone } from '../helpers/sign-in-steps.ts';
import { readTotpSecret } from '../helpers/totp-secret.ts';

/** A session that an emailed link alone has made, in an organization that leaves more to its members. */
async function sessionOfOneFactor(email: string, organization_id: string) {
  const { project, inbox, backend } = newBackend();
  const seed = sandbox.exportSeed(project.uuid);
  for (const organization of seed.organizations) {
    organization.mfa_policy = 'OPTIONAL';
    for (const member of organization.members ?? []) member.mfa_enrolled = false;
  }
  sandbox.importSeed(project.uuid, seed);
  const { session_token, session_jwt } = await backend.showPrimaryFactor(email, organization_id);
  putInCookies({ session_token, session_jwt });
  return {
    project,
    inbox,
    requireOfAll: () =>
      backend.stytch.organizations.update({ organization_id, mfa_policy: 'REQUIRED_FOR_ALL' }),
    /** Those that the session carries by now: the session there was from the first. */
    factors: async () => {
      const { member_session } = await backend.stytch.sessions.authenticate({ session_token });
      return member_session.authentication_factors.map(({ delivery_method }) => delivery_method);
    },
  };
}

describe('where an organization has begun to require a second factor', () => {
  test('a member enrols one in the page they wanted, and their session goes on', async () => {
    const { project, inbox, requireOfAll, factors } = await sessionOfOneFactor('new@acme.test', 'acme');
    await requireOfAll();
    const app = renderApp({ path: '/dashboard', project });
    expect(await screen.findByText('One more step')).toBeVisible();
    expect(document.body).not.toHaveTextContent(/Hello|new@acme.test/);
    await app.user.click(await screen.findByText('Text me a code'));
    await givePhone(app, '2015550199');
    await enterTextedCode(app, '+12015550199');
    expect(await screen.findByText('Hello, Noor Haddad')).toBeVisible();
    expect(window.location.pathname).toBe('/dashboard');
    expect(await factors()).toEqual(['email', 'sms']);
    expect(inbox.messages('email')).toHaveLength(1);
  });

  test('a member with a number is texted, and a wrong code or a reload costs them nothing', async () => {
    const { project, requireOfAll, factors } = await sessionOfOneFactor('sms@acme.test', 'acme');
    await requireOfAll();
    const app = renderApp({ path: '/dashboard', project });
    await screen.findByText('Enter passcode');
    await enterCode(app, otherThan(app.inbox.latestSms('+12025550143').code));
    expect(await screen.findByText('Invalid passcode, please try again.')).toBeVisible();
    app.visit('/dashboard');
    await screen.findByText('Enter passcode');
    await waitFor(() => expect(app.inbox.messages('sms')).toHaveLength(2));
    await enterTextedCode(app, '+12025550143');
    expect(await screen.findByText('Hello, Sam Okafor')).toBeVisible();
    expect(await factors()).toEqual(['email', 'sms']);
  });

  test('backup codes stay until they are saved, though the session carries the app by then', async () => {
    const { project, requireOfAll, factors } = await sessionOfOneFactor('new@totp-only.test', 'totp-only');
    await requireOfAll();
    const app = renderApp({ path: '/dashboard', project });
    const secret = await readTotpSecret(app);
    await screen.findByText('Enter verification code');
    await enterCode(app, totpCode(secret));
    expect(await screen.findByText('Save your backup codes!')).toBeVisible();
    expect(await factors()).toEqual(['email', 'authenticator_app']);
    await app.user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText('Hello, Noah Silva')).toBeVisible();
  });

  test('a member who can’t go on may sign out', async () => {
    const { project, requireOfAll } = await sessionOfOneFactor('new@acme.test', 'acme');
    await requireOfAll();
    const app = renderApp({ path: '/dashboard', project });
    await app.user.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(await screen.findByLabelText('Email')).toBeVisible();
  });

  test('a member whose sign-out does not get through hears of it, and can try again', async () => {
    const { project, requireOfAll } = await sessionOfOneFactor('new@acme.test', 'acme');
    await requireOfAll();
    const app = renderApp({ path: '/dashboard', project });
    sandbox.addFault(project.uuid, { route: 'POST /sdk/v1/b2b/sessions/revoke', drop: true, times: 1 });
    await app.user.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(await screen.findByText(/You are still signed in/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByLabelText('Email')).toBeVisible();
  });
});

describe('a page that requires a second factor whatever the organization says', () => {
  const renderPayroll = ({ publicToken }: TestProject) => {
    const store = new SessionStore(createStytchB2BClient(publicToken));
    render(
      <StytchB2BProvider stytch={store.stytch}>
        <SessionProvider
          store={store}
          sessionMinutes={60}
          keepSessionAlive={false}
          askSecondFactor={(signedIn, onDone) => (
            <SecondFactorPage login={loginConfig} signedIn={signedIn} onDone={onDone} />
          )}
        >
          <SessionGate requireSecondFactor>{() => <h1>Payroll</h1>}</SessionGate>
        </SessionProvider>
      </StytchB2BProvider>,
    );
  };

  test('opens to the member who shows one, and to them alone', async () => {
    const { project, factors } = await sessionOfOneFactor('sms@acme.test', 'acme');
    const app = renderApp({ path: '/dashboard', project });
    expect(await screen.findByText('Hello, Sam Okafor')).toBeVisible();
    cleanup();
    renderPayroll(project);
    expect(await screen.findByText('One more step')).toBeVisible();
    expect(screen.queryByText('Payroll')).toBeNull();
    await enterTextedCode(app, '+12025550143');
    expect(await screen.findByText('Payroll')).toBeVisible();
    expect(await factors()).toEqual(['email', 'sms']);
  });
});
