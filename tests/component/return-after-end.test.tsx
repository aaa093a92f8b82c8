import { screen } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { renderApp } from '../helpers/render-app.tsx';
import {
  address,
  DEEP,
  followLink,
  inNewTab,
  loginField,
  NORA,
  pass,
  signIn,
} from '../helpers/return-steps.ts';
import { newBackend, putInCookies, sessionInCookies } from '../helpers/session-in-cookies.ts';
import { signOut } from '../helpers/sign-in-steps.ts';

const SOMEONE_ELSE = 'other@optional-mfa.test';

describe('a member whose session ends on a page', () => {
  /** `sms@acme.test` is shown a page, whose session is then revoked. */
  async function endedOn(path: string) {
    const { project, revoke } = await sessionInCookies();
    const app = renderApp({ path, project });
    await screen.findByRole('heading', { name: /Hello|Page not found/ });
    await revoke();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await screen.findByText(/ended from elsewhere/)).toBeVisible();
    return { app, project };
  }

  test('returns to it, however long that takes', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { project } = await endedOn(DEEP);
    pass(project, 14 * 60);
    const { backend } = newBackend(project);
    putInCookies(await backend.signInBySms());
    window.dispatchEvent(new Event('focus'));
    await screen.findByRole('heading', { name: 'Page not found' });
    expect(address()).toBe(DEEP);
  });

  test('returns to it where the session had come to its end', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const app = renderApp();
    await signIn(app);
    app.visit(DEEP);
    await screen.findByRole('heading', { name: 'Page not found' });
    pass(app.project, 61);
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText(/has expired/)).toBeVisible();
    await signIn(app);
    expect(address()).toBe(DEEP);
  });

  test('returns to it from a new tab only for as long as a sign-in may take', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { project, backend } = newBackend();
    const app = renderApp({ project });
    await signIn(app);
    app.visit(DEEP);
    await screen.findByRole('heading', { name: 'Page not found' });
    pass(project, 61);
    window.dispatchEvent(new Event('focus'));
    await loginField();
    pass(project, 71);
    await backend.stytch.magicLinks.email.discovery.send({ email_address: NORA });
    inNewTab();
    await followLink(app, NORA);
    expect(address()).toBe('/dashboard');
  });

  test('does not lend it to another member', async () => {
    const { app } = await endedOn(DEEP);
    await signIn(app, SOMEONE_ELSE);
    expect(address()).toBe('/dashboard');
  });

  test('who has ended it there by choice begins at the dashboard', async () => {
    const app = renderApp();
    await signIn(app);
    app.visit('/dashboard?page=2');
    await signOut(app);
    await signIn(app);
    expect(address()).toBe('/dashboard');
  });
});
