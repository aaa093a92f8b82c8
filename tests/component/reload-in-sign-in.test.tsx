import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { enterTextedCode, givePhone, showEmailedLink, signOut } from '../helpers/sign-in-steps.ts';

const LIST = 'POST /sdk/v1/b2b/discovery/organizations';

/** Up to the list of organizations. */
async function openLink(email: string, options: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp(options);
  await app.user.type(await screen.findByLabelText('Email'), email);
  await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
  await screen.findByText('Check your email');
  await app.followLink(email);
  return app;
}

describe('a sign-in goes on where it was when the page is reloaded', () => {
  test('at the code that was texted, which is not texted once more', async () => {
    const app = renderApp();
    await showEmailedLink(app, 'sms@acme.test');
    await screen.findByText('Enter passcode');
    app.reload();
    await enterTextedCode(app, '+12025550143');
    expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
    expect(app.inbox.messages('sms')).toHaveLength(1);
  });

  test('at the list of organizations', async () => {
    const app = await openLink('sms@acme.test');
    await screen.findByText('Acme');
    app.reload();
    await app.user.click(await screen.findByText('Acme'));
    await enterTextedCode(app, '+12025550143');
    expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  });

  test('at the choice of a second factor, and at the code for a number that is new', async () => {
    const app = renderApp();
    await showEmailedLink(app, 'new@acme.test');
    await screen.findByText('Text me a code');
    app.reload();
    await app.user.click(await screen.findByText('Text me a code'));
    await givePhone(app, '2015550199');
    await screen.findByLabelText('One-time passcode');
    app.reload();
    await enterTextedCode(app, '+12015550199');
    expect(await screen.findByRole('heading', { name: 'Hello, Noor Haddad' })).toBeVisible();
    expect(app.inbox.messages('sms')).toHaveLength(1);
  });

  test('at the login of an organization', async () => {
    const app = await openLink('sms@acme.test', { path: '/login/acme' });
    await screen.findByText('Enter passcode');
    app.reload();
    expect(await screen.findByText('Enter passcode')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Start again' })).toHaveAttribute('href', '/login/acme');
  });

  test('where a new password was set, and the code is due', async () => {
    const login: LoginConfig = {
      ...loginConfig,
      config: { ...loginConfig.config, products: ['passwords'] },
    };
    const app = renderApp({ login });
    await app.user.click(await screen.findByRole('button', { name: 'Sign up or reset password' }));
    await app.user.type(await screen.findByLabelText('Email'), 'sms@acme.test');
    await app.user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByText('Check your email');
    await app.followLink('sms@acme.test');
    await app.user.type(await screen.findByLabelText('Password'), 'quiet-lantern-meadow-77');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Continue' })).toBeEnabled());
    await app.user.click(screen.getByRole('button', { name: 'Continue' }));
    await app.user.click(await screen.findByText('Acme'));
    await screen.findByText('Enter passcode');
    app.reload();
    await enterTextedCode(app, '+12025550143');
    expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  });

  test('in strict mode, and the config hears of each step once', async () => {
    const heard: string[] = [];
    const login: LoginConfig = {
      ...loginConfig,
      callbacks: { onEvent: ({ type }) => void heard.push(type) },
    };
    const app = await openLink('sms@acme.test', { login, strict: true });
    await screen.findByText('Acme');
    app.reload();
    await app.user.click(await screen.findByText('Acme'));
    expect(await screen.findByText('Enter passcode')).toBeVisible();
    expect(heard.filter((type) => type === 'B2B_MAGIC_LINK_DISCOVERY_AUTHENTICATE')).toHaveLength(1);
  });
});

describe('a sign-in that can’t go on', () => {
  test('because its time is over says so, once, and begins anew', async () => {
    const app = renderApp();
    await showEmailedLink(app, 'sms@acme.test');
    await screen.findByText('Enter passcode');
    sandbox.advanceClock(app.project.uuid, 11 * 60);
    app.reload();
    expect(await screen.findByText(/too much time has passed/)).toBeVisible();
    expect(await screen.findByLabelText('Email')).toBeVisible();
    app.reload();
    expect(await screen.findByLabelText('Email')).toBeVisible();
    expect(screen.queryByText(/too much time has passed/)).toBeNull();
  });

  test.each([
    ['Stytch is out of reach', { drop: true }, /can’t be reached/],
    ['Stytch has a fault of its own', { respond: { status: 500 } }, /a problem of its own/],
  ] as const)('as long as %s, goes on once that is over', async (_, fault, words) => {
    const app = await openLink('sms@acme.test');
    await screen.findByText('Acme');
    sandbox.addFault(app.project.uuid, { route: LIST, ...fault });
    app.reload();
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    sandbox.clearFaults(app.project.uuid);
    app.reload();
    expect(await screen.findByText('Acme')).toBeVisible();
  });
});

describe('a new sign-in begins empty', () => {
  test('where the login is opened anew', async () => {
    const app = renderApp();
    await showEmailedLink(app, 'sms@acme.test');
    await screen.findByText('Enter passcode');
    app.visit('/login');
    expect(await screen.findByLabelText('Email')).toBeVisible();
  });

  test('where the member went back to ask for another link, and reloads', async () => {
    const app = await openLink('sms@acme.test');
    await app.user.click(await screen.findByRole('button', { name: 'Go back' }));
    await app.user.type(await screen.findByLabelText('Email'), 'new@acme.test');
    await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
    await screen.findByText('Check your email');
    app.reload();
    expect(await screen.findByLabelText('Email')).toBeVisible();
  });

  test('after a sign-out', async () => {
    const app = renderApp();
    await showEmailedLink(app, 'sms@acme.test');
    await enterTextedCode(app, '+12025550143');
    await signOut(app);
    await waitFor(() => expect(window.location.pathname).toBe('/login'));
    app.reload();
    expect(await screen.findByLabelText('Email')).toBeVisible();
  });
});
