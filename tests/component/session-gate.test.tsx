import { screen } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, test } from 'vitest';
import { stytchTestEnvironment } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { sessionInCookies } from '../helpers/session-in-cookies.ts';
import { signedInApp } from '../helpers/signed-in-app.ts';

const STYTCH = 'https://test.stytch.com';

/** Keeps Stytch's answer on the session back until it is let go. */
function holdSessionCheck(): { letGo: () => void; asked: Promise<void> } {
  let letGo = (): void => {};
  let wasAsked = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    wasAsked = resolve;
  });
  stytchTestEnvironment.use(
    http.post(`${STYTCH}/sdk/v1/b2b/sessions/authenticate`, async () => {
      wasAsked();
      await held;
    }),
  );
  return { letGo, asked };
}

describe('the gate before the dashboard', () => {
  test('leads someone who is signed out to the login', async () => {
    renderApp({ path: '/dashboard' });
    expect(await screen.findByLabelText('Email')).toBeVisible();
    expect(window.location.pathname).toBe('/login');
  });

  test('shows nothing protected while it does not know, and the dashboard once it does', async () => {
    const { project } = await sessionInCookies();
    const check = holdSessionCheck();
    renderApp({ path: '/dashboard', project });
    await check.asked;
    expect(screen.getByRole('main', { busy: true })).toHaveTextContent('Checking your session');
    expect(document.body).not.toHaveTextContent(/Hello|Acme|sms@acme.test/);
    expect(window.location.pathname).toBe('/dashboard');

    check.letGo();
    expect(await screen.findByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  });

  test('shows nothing protected of a revoked session of which this browser has only the cookies', async () => {
    const { project, revoke } = await sessionInCookies();
    await revoke();
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(document.body.textContent));
    observer.observe(document.body, { childList: true, subtree: true });
    renderApp({ path: '/dashboard', project });
    expect(await screen.findByLabelText('Email')).toBeVisible();
    observer.disconnect();
    expect(seen.join(' ')).not.toMatch(/Hello|Acme|sms@acme.test/);
  });

  test('stands before every address below the dashboard', async () => {
    renderApp({ path: '/dashboard/reports' });
    expect(await screen.findByLabelText('Email')).toBeVisible();
  });
});

test('an address below the dashboard that is no page says so to members', async () => {
  await signedInApp('/dashboard/nowhere', 'sms@acme.test');
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible();
});

test('an address that is no page says so and leads on', async () => {
  renderApp({ path: '/nowhere' });
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/dashboard');
});
