import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type RenderedApp, renderApp } from '../helpers/render-app.tsx';
import { newBackend, putInCookies, sessionInCookies } from '../helpers/session-in-cookies.ts';
import { sandbox } from '../helpers/stytch-test-environment.ts';
import type { TestProject } from '../helpers/test-project.ts';

/** Members of an organization that asks for no second factor. */
const NORA = 'new@optional-mfa.test';
const SOMEONE_ELSE = 'other@optional-mfa.test';
const DEEP = '/dashboard/reports/2026?page=2#totals';

const address = () => window.location.pathname + window.location.search + window.location.hash;
const loginField = () => screen.findByLabelText('Email');

/** Time passes for the browser and for Stytch. */
function pass({ uuid }: TestProject, minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  sandbox.advanceClock(uuid, minutes * 60);
}

/** Shows only what a tab knows that was not there before. */
function inNewTab(): void {
  sessionStorage.clear();
}

async function requestLink(app: RenderedApp, email: string): Promise<void> {
  await app.user.type(await loginField(), email);
  await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
  await screen.findByText('Check your email');
}

async function followLink(app: RenderedApp, email: string): Promise<void> {
  await app.followLink(email);
  await app.user.click(await screen.findByText('Optional MFA'));
  await screen.findByRole('heading', { name: /Hello|Page not found/ });
}

async function signIn(app: RenderedApp, email = NORA): Promise<void> {
  await requestLink(app, email);
  await followLink(app, email);
}

async function signOut(app: RenderedApp): Promise<void> {
  app.visit('/dashboard');
  await app.user.click(await screen.findByRole('button', { name: 'Sign out' }));
  await loginField();
}

describe('someone who was led from a page to the login', () => {
  test('ends on that page, with its query and hash', async () => {
    const app = renderApp({ path: DEEP });
    await signIn(app);
    expect(address()).toBe(DEEP);
  });

  test('ends there where the emailed link opens in a new tab', async () => {
    const app = renderApp({ path: DEEP });
    await requestLink(app, NORA);
    inNewTab();
    await followLink(app, NORA);
    expect(address()).toBe(DEEP);
  });

  test('ends there after a link that failed', async () => {
    const app = renderApp({ path: DEEP });
    await requestLink(app, NORA);
    inNewTab();
    app.visit('/authenticate?stytch_token_type=discovery&token=unknown');
    await app.user.click(await screen.findByRole('link', { name: 'Start again' }));
    await signIn(app);
    expect(address()).toBe(DEEP);
  });

  test('goes there once', async () => {
    const app = renderApp({ path: DEEP });
    await signIn(app);
    await signOut(app);
    await signIn(app);
    expect(address()).toBe('/dashboard');
  });

  test('is not led there who opens the login directly, later', async () => {
    const app = renderApp({ path: DEEP });
    await loginField();
    app.visit('/login');
    await signIn(app);
    expect(address()).toBe('/dashboard');
  });

  test('with a token in the address ends on the dashboard, and the token is not kept', async () => {
    const app = renderApp({ path: '/dashboard?stytch_token_type=discovery&token=kept' });
    await loginField();
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('kept');
    await signIn(app);
    expect(address()).toBe('/dashboard');
  });

  test.each(['https://evil.test/dashboard', '//evil.test', '/login', 'javascript:alert(1)'])(
    'is not led to %s, though it were stored',
    async (path) => {
      const app = renderApp({ path: DEEP });
      await requestLink(app, NORA);
      inNewTab();
      localStorage.setItem('return-to', JSON.stringify({ path, until: Date.now() + 60_000 }));
      await followLink(app, NORA);
      expect(address()).toBe('/dashboard');
    },
  );
});

describe('a place that was left in the browser', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
  });

  /** Has a link sent from elsewhere, so that no login page of this browser has to do with it. */
  async function linkFromElsewhere() {
    const { project, backend } = newBackend();
    const app = renderApp({ path: DEEP, project });
    await loginField();
    return {
      app,
      project,
      send: () => backend.stytch.magicLinks.email.discovery.send({ email_address: NORA }),
    };
  }

  test('counts for as long as a sign-in may take', async () => {
    const { app, project, send } = await linkFromElsewhere();
    pass(project, 69);
    await send();
    inNewTab();
    await followLink(app, NORA);
    expect(address()).toBe(DEEP);
  });

  test('is forgotten after that', async () => {
    const { app, project, send } = await linkFromElsewhere();
    pass(project, 71);
    await send();
    inNewTab();
    await followLink(app, NORA);
    expect(address()).toBe('/dashboard');
  });

  test('has its time again from the member’s own request for a link', async () => {
    const app = renderApp({ path: DEEP });
    await loginField();
    pass(app.project, 60);
    await requestLink(app, NORA);
    pass(app.project, 50);
    inNewTab();
    await followLink(app, NORA);
    expect(address()).toBe(DEEP);
  });
});

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

  test('does not lend it to another member', async () => {
    const { app } = await endedOn(DEEP);
    await signIn(app, SOMEONE_ELSE);
    expect(address()).toBe('/dashboard');
  });

  test('who has ended it there by choice begins at the dashboard', async () => {
    const { project } = await sessionInCookies();
    const app = renderApp({ path: '/dashboard?page=2', project });
    await app.user.click(await screen.findByRole('button', { name: 'Sign out' }));
    await signIn(app);
    expect(address()).toBe('/dashboard');
  });
});
