import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { type RenderedApp, renderApp } from '../helpers/render-app.tsx';
import { enterTextedCode } from '../helpers/sign-in-steps.ts';

const login: LoginConfig = { ...loginConfig, config: { ...loginConfig.config, products: ['passwords'] } };
const NEW_PASSWORD = 'quiet-lantern-meadow-77';

async function enterPassword(app: RenderedApp, email: string, password: string): Promise<void> {
  const field = await screen.findByLabelText('Email');
  await app.user.clear(field);
  await app.user.type(field, email);
  const passwordField = screen.getByLabelText('Password');
  await app.user.clear(passwordField);
  await app.user.type(passwordField, password);
  await app.user.click(screen.getByRole('button', { name: 'Continue' }));
}

/** Types a new password and submits it once the widget has judged it. */
async function setPassword(app: RenderedApp, password: string): Promise<void> {
  await screen.findByText('Set a new password');
  await app.user.type(screen.getByLabelText('Password'), password);
  const submit = screen.getByRole('button', { name: 'Continue' });
  await waitFor(() => expect(submit).toBeEnabled());
  await app.user.click(submit);
}

async function askForReset(app: RenderedApp, email: string): Promise<void> {
  await app.user.click(await screen.findByRole('button', { name: 'Sign up or reset password' }));
  const field = await screen.findByLabelText('Email');
  await app.user.clear(field);
  await app.user.type(field, email);
  await app.user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByText('Check your email');
}

test('a member signs in with a password and a texted code', async () => {
  const app = renderApp({ login });
  await enterPassword(app, 'sms@acme.test', 'violet-kettle-orbits-42');
  await app.user.click(await screen.findByText('Acme'));
  await enterTextedCode(app, '+12025550143');
  expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  await app.user.click(screen.getByRole('link', { name: 'Change how you sign in' }));
  expect(await screen.findByText('Password')).toBeVisible();
});

test('a wrong password is refused, and the right one still works', async () => {
  const app = renderApp({ login });
  await enterPassword(app, 'sms@acme.test', 'wrong');
  expect(await screen.findByText('Unauthorized credentials.')).toBeVisible();
  await enterPassword(app, 'sms@acme.test', 'violet-kettle-orbits-42');
  expect(await screen.findByText('Select an organization to continue')).toBeVisible();
});

test('a forgotten password is set anew by an emailed link, which signs the member in', async () => {
  const app = renderApp({ login });
  await askForReset(app, 'new@optional-mfa.test');
  await app.followLink('new@optional-mfa.test');
  expect(window.location.pathname).toBe('/reset-password');
  await setPassword(app, NEW_PASSWORD);
  await app.user.click(await screen.findByText('Optional MFA'));
  expect(await screen.findByRole('heading', { name: 'Hello, Nora Kim' })).toBeVisible();
  expect(window.location.pathname).toBe('/dashboard');
});

test("a reset link's token is not in the address, whatever kind of link it is, and survives a reload", async () => {
  const app = renderApp({ login, path: '/login/acme' });
  await app.user.type(await screen.findByLabelText('Email'), 'sms@acme.test');
  await app.user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByLabelText('Password');
  await askForReset(app, 'sms@acme.test');
  await app.followLink('sms@acme.test');
  await screen.findByText('Set a new password');
  expect(window.location.href).toBe(`${window.location.origin}/reset-password?slug=acme`);
  app.reload();
  await screen.findByText('Set a new password');
  expect(window.location.search).not.toContain('token');
  await setPassword(app, NEW_PASSWORD);
  await enterTextedCode(app, '+12025550143');
  expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  expect(JSON.stringify(window.history.state)).not.toContain('token');
});

test("an organization's own login sends a reset link of its own, up to the second factor", async () => {
  const app = renderApp({ login, path: '/login/acme' });
  await app.user.type(await screen.findByLabelText('Email'), 'sms@acme.test');
  await app.user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByLabelText('Password');
  await askForReset(app, 'sms@acme.test');
  await app.followLink('sms@acme.test');
  await setPassword(app, NEW_PASSWORD);
  await enterTextedCode(app, '+12025550143');
  expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
});

test('someone who may join an organization sets a password after their first link', async () => {
  const app = renderApp({ login, path: '/login/optional-mfa' });
  await app.user.type(await screen.findByLabelText('Email'), 'fresh@optional-mfa.test');
  await app.user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByText('Verify your email first.');
  await app.followLink('fresh@optional-mfa.test');
  await setPassword(app, NEW_PASSWORD);
  expect(await screen.findByText('Your account')).toBeVisible();
});

test('a weak password is explained in the words of the widget, and cannot be sent', async () => {
  const app = renderApp({ login });
  await askForReset(app, 'new@optional-mfa.test');
  await app.followLink('new@optional-mfa.test');
  await app.user.type(await screen.findByLabelText('Password'), 'abcabcabc');
  expect(await screen.findByText('Add another word or two. Uncommon words are better.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Continue' })).toBeDisabled();
});

test('the reset page without a link is the login', async () => {
  renderApp({ login, path: '/reset-password' });
  expect(await screen.findByText('Sign up or log in')).toBeVisible();
  expect(window.location.pathname).toBe('/login');
});
