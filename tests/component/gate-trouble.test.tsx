import { cleanup, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { expectConsoleError } from '../helpers/console-guard.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { sessionInCookies } from '../helpers/session-in-cookies.ts';
import { signOut } from '../helpers/sign-in-steps.ts';

const PROTECTED = /Hello|Acme|sms@acme.test/;

// Time passes as it does, and where a test says so at once.
beforeEach(() => {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  onTestFinished(() => void vi.useRealTimers());
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const greeting = () => screen.findByRole('heading', { name: 'Hello, Sam Okafor' });
const cannotTell = () => screen.findByRole('heading', { name: /can’t be checked/ });

/** A browser that was signed in before, so that it remembers the session. */
async function rememberedSession() {
  const session = await sessionInCookies();
  renderApp({ path: '/dashboard', project: session.project });
  await greeting();
  cleanup();
  return session;
}

describe('where nothing but a cookie is known of the session', () => {
  test.each([
    ['the connection drops', { drop: true }],
    ['Stytch answers 503', { respond: { status: 503 } }],
    ['Stytch answers garbage', { garbage: true }],
    ['Stytch refuses for another reason than the session', { respond: { status: 400 } }],
  ] as const)('and %s, the gate says so, and opens as soon as Stytch answers', async (_, fault) => {
    const { project, fails, works } = await sessionInCookies();
    fails(fault);
    renderApp({ path: '/dashboard', project });
    await seconds(3);
    expect(await cannotTell()).toBeVisible();
    expect(screen.getByText(/You are not signed out/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(PROTECTED);

    works();
    await seconds(2);
    expect(await greeting()).toBeVisible();
    expect(window.location.pathname).toBe('/dashboard');
  });

  test('and Stytch never answers, the gate stops waiting, and lets the member try', async () => {
    const { project, fails, works } = await sessionInCookies();
    fails({ hang: true });
    const app = renderApp({ path: '/dashboard', project });
    expect(await screen.findByText('Checking your session')).toBeInTheDocument();
    await seconds(9);
    expect(await cannotTell()).toBeVisible();
    works();
    await app.user.click(screen.getByRole('button', { name: 'Try now' }));
    expect(await greeting()).toBeVisible();
  });

  test('and the browser is offline, the gate says that, and opens when it is online again', async () => {
    const { project, fails, works } = await sessionInCookies();
    fails({ drop: true });
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    renderApp({ path: '/dashboard', project });
    expect(await screen.findByText(/seems to be offline/)).toBeVisible();
    works();
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    expect(await greeting()).toBeVisible();
  });

  test('the gate asks again when the member comes back to the page', async () => {
    const { project, fails, works } = await sessionInCookies();
    fails({ drop: true });
    renderApp({ path: '/dashboard', project });
    await seconds(3);
    await cannotTell();
    works();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await greeting()).toBeVisible();
  });
});

describe('where the session is remembered', () => {
  test.each([
    ['the connection drops', { drop: true }, 3],
    ['Stytch answers garbage', { garbage: true }, 3],
    ['Stytch never answers', { hang: true }, 9],
  ] as const)('and %s, the page stays and says so until Stytch answers', async (_, fault, patience) => {
    const { project, fails, works } = await rememberedSession();
    fails(fault);
    renderApp({ path: '/dashboard', project });
    const shown = screen.getByRole('heading', { name: 'Hello, Sam Okafor' });
    await seconds(patience);
    expect(await screen.findByText(/can’t reach the sign-in service/)).toBeVisible();

    works();
    await seconds(2);
    await waitFor(() => expect(screen.queryByText(/can’t reach the sign-in service/)).toBeNull());
    // The very same page: nothing that the member was doing there is lost.
    expect(screen.getByRole('heading', { name: 'Hello, Sam Okafor' })).toBe(shown);
  });

  test('and Stytch goes away later on, the page hears of it from the check that the SDK makes', async () => {
    const { project, fails } = await rememberedSession();
    renderApp({ path: '/dashboard', project });
    await seconds(1);
    fails({ drop: true });
    await seconds(3 * 60);
    expect(await screen.findByText(/can’t reach the sign-in service/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Hello, Sam Okafor' })).toBeVisible();
  });

  test('and was revoked, the page closes at once, and the login says why, once', async () => {
    const { project, revoke } = await rememberedSession();
    await revoke();
    const app = renderApp({ path: '/dashboard', project });
    expect(await screen.findByText(/ended from elsewhere/)).toBeVisible();
    expect(window.location.pathname).toBe('/login');
    expect(document.body).not.toHaveTextContent(PROTECTED);
    app.visit(window.location.pathname);
    expect(await screen.findByLabelText('Email')).toBeVisible();
    expect(screen.queryByText(/ended from elsewhere/)).toBeNull();
  });

  test('and the member signs out before Stytch has answered, the login gives no reason', async () => {
    const { project, fails } = await rememberedSession();
    fails({ hang: true });
    const app = renderApp({ path: '/dashboard', project });
    await signOut(app);
    expect(await screen.findByLabelText('Email')).toBeVisible();
    expect(screen.queryByText(/ended from elsewhere|has expired/)).toBeNull();
  });

  test('and comes to its end while the page is open, the page closes, and the login says so', async () => {
    const { project } = await rememberedSession();
    renderApp({ path: '/dashboard', project });
    await seconds(61 * 60);
    expect(await screen.findByText(/has expired/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(PROTECTED);
  });

  test('and was over before the page was loaded, the login says so', async () => {
    const { project } = await rememberedSession();
    vi.setSystemTime(Date.now() + 61 * 60_000);
    renderApp({ path: '/dashboard', project });
    expect(await screen.findByText(/has expired/)).toBeVisible();
    expect(window.location.pathname).toBe('/login');
  });
});

test('without the project’s settings the gate opens all the same', async () => {
  const { project } = await sessionInCookies();
  sandbox.addFault(project.uuid, { route: 'GET /sdk/v1/projects/bootstrap/:public_token', drop: true });
  renderApp({ path: '/dashboard', project });
  expect(await greeting()).toBeVisible();
  expectConsoleError(/Unable to contact our servers/);
});
