import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { renderApp } from '../helpers/render-app.tsx';
import {
  address,
  DEEP,
  followLink,
  inNewTab,
  loginField,
  NORA,
  pass,
  requestLink,
  signIn,
} from '../helpers/return-steps.ts';
import { newBackend } from '../helpers/session-in-cookies.ts';

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

  test('goes there once: the next link leads to the dashboard', async () => {
    const { project, backend } = newBackend();
    const app = renderApp({ path: DEEP, project });
    await signIn(app);
    await backend.stytch.magicLinks.email.discovery.send({ email_address: NORA });
    inNewTab();
    await app.followLink(NORA);
    await app.user.click(await screen.findByRole('button', { name: 'Use the link' }));
    await app.user.click(await screen.findByText('Optional MFA'));
    await screen.findByRole('heading', { name: /Hello/ });
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
