import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../helpers/render-app.tsx';
import { recordRequests } from '../helpers/sent-requests.ts';
import { enterCode, showEmailedLink } from '../helpers/sign-in-steps.ts';

test('in strict mode, which runs effects twice, a sign-in uses its link once and ends where it began', async () => {
  const sent = recordRequests();
  const app = renderApp({ path: '/dashboard?page=2', strict: true });
  await showEmailedLink(app, 'sms@acme.test');
  await screen.findByText('Enter passcode');
  expect(sent.filter(({ path }) => path.endsWith('/magic_links/discovery/authenticate'))).toHaveLength(1);
  await enterCode(app, app.inbox.latestSms('+12025550143').code);
  expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  expect(window.location.search).toBe('?page=2');
});

test('in strict mode, an organization’s link is used once', async () => {
  const sent = recordRequests();
  const app = renderApp({ path: '/login/acme', strict: true });
  await app.user.type(await screen.findByLabelText('Email'), 'sms@acme.test');
  await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
  await screen.findByText('Check your email');
  await app.followLink('sms@acme.test');
  await screen.findByText('Enter passcode');
  expect(sent.filter(({ path }) => path.endsWith('/magic_links/authenticate'))).toHaveLength(1);
});
