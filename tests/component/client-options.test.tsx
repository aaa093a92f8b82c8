import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { sessionInCookies } from '../helpers/session-in-cookies.ts';
import { enterTextedCode, showEmailedLink } from '../helpers/sign-in-steps.ts';

const cookieNames = () => document.cookie.split('; ').map((cookie) => cookie.split('=', 1)[0]);

const cookieOptions = {
  opaqueTokenCookieName: 'example_session',
  jwtCookieName: 'example_jwt',
  istCookieName: 'example_step',
};
const login = { ...loginConfig, cookieOptions };

test('a sign-in is kept in cookies of the names that the config gives', async () => {
  const app = renderApp({ login });
  await showEmailedLink(app, 'sms@acme.test');
  await screen.findByLabelText('One-time passcode');
  expect(cookieNames()).toEqual(['example_step']);
  await enterTextedCode(app, '+12025550143');
  await screen.findByText('Your account');
  expect(cookieNames()).toEqual(['example_session', 'example_jwt']);
});

test('a session in cookies of these names opens the gate', async () => {
  const { project } = await sessionInCookies(cookieOptions);
  renderApp({ login, path: '/dashboard', project });
  expect(await screen.findByText('Your account')).toBeVisible();
});

test('`/login` is for the organization that the config names, with no way to another', async () => {
  const organizationOnly = {
    ...loginConfig,
    config: { ...loginConfig.config, authFlowType: 'Organization' as const, organizationSlug: 'acme' },
  };
  const app = renderApp({ login: organizationOnly });
  expect(await screen.findByText('Continue to Acme')).toBeVisible();
  expect(screen.queryByText('Sign in to another organization')).toBeNull();
  app.visit('/login/sms-only');
  expect(await screen.findByText('Continue to SMS Only')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Sign in to another organization' })).toBeVisible();
});
