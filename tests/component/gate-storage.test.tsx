import { render, screen } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { sessionInCookies } from '../helpers/session-in-cookies.ts';

const greeting = () => screen.findByRole('heading', { name: 'Hello, Sam Okafor' });

/** A browser that takes cookies and forgets them, as one does that blocks them. */
function blockCookies(): void {
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => {} });
  onTestFinished(() => void Reflect.deleteProperty(document, 'cookie'));
}

/** A page that goes into the back/forward cache, and what happens before it comes back. */
function comeBack(meanwhile: () => void): void {
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  meanwhile();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

function dropSessionCookies(): void {
  for (const name of ['stytch_session', 'stytch_session_jwt'])
    document.cookie = `${name}=; max-age=0; path=/`;
}

describe('in a browser that keeps no cookies', () => {
  test('the gate says what is wrong', async () => {
    blockCookies();
    renderApp({ path: '/dashboard' });
    expect(await screen.findByRole('heading', { name: /can’t be checked/ })).toBeVisible();
    expect(screen.getByText(/keeps no cookies/)).toBeVisible();
    expect(window.location.pathname).toBe('/dashboard');
  });

  test('the login says so before anyone tries', async () => {
    blockCookies();
    renderApp({ path: '/login' });
    expect(await screen.findByText(/keeps no cookies/)).toBeVisible();
  });
});

test('where the SDK can’t start, the page says what keeps it from it', async () => {
  render(<App session={undefined} login={loginConfig} />);
  expect(await screen.findByRole('heading', { name: /can’t start/ })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try now' })).toBeVisible();
});

test('in a browser whose storage is full or blocked, a session is known by its cookie', async () => {
  const { project } = await sessionInCookies();
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  renderApp({ path: '/dashboard', project });
  expect(await greeting()).toBeVisible();
});

function refuse(): never {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

describe('a page that comes back from the back/forward cache', () => {
  test('shows nothing protected where the session was ended meanwhile', async () => {
    const { project, revoke } = await sessionInCookies();
    renderApp({ path: '/dashboard', project });
    await greeting();
    await revoke();
    comeBack(dropSessionCookies);
    // Before the browser paints, and before Stytch has answered.
    await Promise.resolve();
    expect(document.body).not.toHaveTextContent(/Hello|Acme|sms@acme.test/);
    expect(await screen.findByLabelText('Email')).toBeVisible();
  });

  test('shows nothing of one member where another has signed in meanwhile', async () => {
    const { project } = await sessionInCookies();
    renderApp({ path: '/dashboard', project });
    await greeting();
    comeBack(() => {
      document.cookie = 'stytch_session=another; path=/';
    });
    await Promise.resolve();
    expect(document.body).not.toHaveTextContent(/Hello|Acme|sms@acme.test/);
    expect(await screen.findByLabelText('Email')).toBeVisible();
  });

  test('is the same page as before where the session goes on', async () => {
    const { project } = await sessionInCookies();
    renderApp({ path: '/dashboard', project });
    const shown = await greeting();
    comeBack(() => {});
    await Promise.resolve();
    expect(await greeting()).toBe(shown);
  });
});
