import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { otherThan } from '../../packages/sandbox/test/helpers/codes.ts';
import { renderApp } from '../helpers/render-app.tsx';
import {
  enterCode,
  enterTextedCode,
  givePhone,
  showEmailedLink,
  signIn,
  signOut,
} from '../helpers/sign-in-steps.ts';

test('a new member signs in with an emailed link and a texted code', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'new@acme.test');
  await app.user.click(await screen.findByText('Text me a code'));
  await givePhone(app, '2015550199');
  await enterTextedCode(app, '+12015550199');
  expect(await screen.findByRole('heading', { name: 'Hello, Noor Haddad' })).toBeVisible();
  expect(window.location.pathname).toBe('/dashboard');
});

test('a returning member is texted at once and asked for the code alone', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'sms@acme.test');
  expect(await screen.findByText('Enter passcode')).toBeVisible();
  expect(app.inbox.messages('sms', '+12025550143')).toHaveLength(1);
});

test('a wrong code is refused with the message of the widget, and the right one still works', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'sms@acme.test');
  await screen.findByText('Enter passcode');
  const { code } = app.inbox.latestSms('+12025550143');
  await enterCode(app, otherThan(code));
  expect(await screen.findByText('Invalid passcode, please try again.')).toBeVisible();
  await enterCode(app, code);
  expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
});

test('a number that is no phone number is refused before anything is sent', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'new@sms-only.test', 'SMS Only');
  await givePhone(app, '123');
  expect(await screen.findByText(/Phone number format is invalid/)).toBeVisible();
  expect(app.inbox.messages('sms')).toEqual([]);
});

test('an organization that asks for no second factor lets the member in after the link', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'new@optional-mfa.test', 'Optional MFA');
  expect(await screen.findByRole('heading', { name: 'Hello, Nora Kim' })).toBeVisible();
});

test('the address of an organization signs in to it, without the list', async () => {
  const app = renderApp({ path: '/login/acme' });
  expect(await screen.findByText('Continue to Acme')).toBeVisible();
  await app.user.type(await screen.findByLabelText('Email'), 'sms@acme.test');
  await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
  await screen.findByText('Check your email');
  await app.followLink('sms@acme.test');
  expect(await screen.findByText('Enter passcode')).toBeVisible();
});

test('an organization that does not exist is said to be missing', async () => {
  renderApp({ path: '/login/nobody' });
  expect(await screen.findByText(/organization you are looking for could not be found/)).toBeVisible();
});

test('a used link says so, and leads back to the start', async () => {
  const app = renderApp();
  await showEmailedLink(app, 'sms@acme.test');
  await app.followLink('sms@acme.test');
  expect(await screen.findByText(/Your login link may have expired/)).toBeVisible();
  await app.user.click(screen.getByRole('link', { name: 'Start again' }));
  expect(await screen.findByLabelText('Email')).toBeVisible();
  expect(window.location.pathname).toBe('/login');
});

test('the dashboard shows the organization, and the security page both factors, the number masked', async () => {
  const app = renderApp();
  await signIn(app);
  expect(within(screen.getByRole('main')).getByText('Acme')).toBeVisible();
  app.visit('/dashboard/security');
  const session = within(await screen.findByRole('region', { name: 'This session' }));
  expect(session.getByText('Emailed link')).toBeVisible();
  expect(session.getByText('Texted passcode')).toBeVisible();
  expect(session.getByText('+1 •••• 0143')).toBeVisible();
  expect(document.body).not.toHaveTextContent('2025550143');
});

test('a member who signs out is back at the login, and the dashboard is closed', async () => {
  const app = renderApp();
  await signIn(app);
  await signOut(app);
  expect(await screen.findByLabelText('Email')).toBeVisible();
  app.visit('/dashboard');
  expect(await screen.findByLabelText('Email')).toBeVisible();
  expect(window.location.pathname).toBe('/login');
});
