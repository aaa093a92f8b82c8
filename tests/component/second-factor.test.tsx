import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '../helpers/render-app.tsx';
import { newBackend, putInCookies } from '../helpers/session-in-cookies.ts';
import { enterCode, enterTextedCode, givePhone } from '../helpers/sign-in-steps.ts';
import { sandbox } from '../helpers/stytch-test-environment.ts';

const organization_id = 'acme';

/** A session made by an emailed link alone, and an organization that has begun to require more since. */
async function sessionBeforePolicy(email: string, member = {}) {
  const { project, inbox, backend } = newBackend();
  const seed = sandbox.exportSeed(project.uuid);
  const [acme] = seed.organizations;
  if (acme) acme.mfa_policy = 'OPTIONAL';
  for (const each of acme?.members ?? []) if (each.email_address === email) Object.assign(each, member);
  sandbox.importSeed(project.uuid, seed);
  const { session_token, session_jwt } = await backend.showPrimaryFactor(email, organization_id);
  putInCookies({ session_token, session_jwt });
  await backend.stytch.organizations.update({ organization_id, mfa_policy: 'REQUIRED_FOR_ALL' });
  const factors = async () => {
    const { member_session } = await backend.stytch.sessions.authenticate({ session_token });
    return member_session.authentication_factors.map(({ delivery_method }) => delivery_method);
  };
  return { project, inbox, factors };
}

describe('a session older than the requirement of a second factor', () => {
  test('is refused, and goes on once the member has enrolled one', async () => {
    const { project, inbox, factors } = await sessionBeforePolicy('new@acme.test');
    const app = renderApp({ path: '/dashboard', project });
    expect(await screen.findByRole('heading', { name: 'One more step' })).toBeVisible();
    expect(document.body).not.toHaveTextContent(/Hello|new@acme.test/);
    await app.user.click(await screen.findByText('Text me a code'));
    await givePhone(app, '2015550199');
    await enterTextedCode(app, '+12015550199');
    expect(await screen.findByRole('heading', { name: 'Hello, Noor Haddad' })).toBeVisible();
    expect(window.location.pathname).toBe('/dashboard');
    expect(await factors()).toEqual(['email', 'sms']);
    expect(inbox.messages('email')).toHaveLength(1);
  });

  test('is texted a code where the member has a number', async () => {
    const phone = { mfa_enrolled: false };
    const { project, factors } = await sessionBeforePolicy('sms@acme.test', phone);
    const app = renderApp({ path: '/dashboard', project });
    await enterTextedCode(app, '+12025550143');
    expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
    expect(await factors()).toEqual(['email', 'sms']);
  });
});
