import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import loginConfig from '../../src/login.config.ts';
import { followRequests } from '../helpers/open-requests.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { recordRequests } from '../helpers/sent-requests.ts';
import { sessionInCookies } from '../helpers/session-in-cookies.ts';
import { sandbox } from '../helpers/stytch-test-environment.ts';

const EXTENDS = '/sdk/v1/b2b/sessions/authenticate';

// Time passes as it does, and where a test says so at once.
beforeEach(() => {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  onTestFinished(() => void vi.useRealTimers());
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const visible = () => new Event('visibilitychange');
const greeting = () => screen.findByRole('heading', { name: 'Hello, Sam Okafor' });
const notice = () => screen.queryByRole('region', { name: 'Your session' });
const stay = () => screen.getByRole('button', { name: 'Stay signed in' });

/** What screen readers were told, each time anew. */
function recordAnnouncements(): string[] {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const region = target.parentElement?.closest('[role=status]') ?? target;
      if (!(region instanceof Element) || region.role !== 'status') continue;
      if (region.textContent !== said.at(-1)) said.push(region.textContent);
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return said;
}

/** The dashboard of a session of an hour, as long after its start. */
async function dashboardAfter(minutesPassed: number, login = loginConfig) {
  const session = await sessionInCookies();
  const answered = followRequests();
  const app = renderApp({ path: '/dashboard', project: session.project, login });
  await greeting();
  /** Time passes for the browser, and for the sandbox, which has a clock of its own and time to answer. */
  async function minutes(count: number): Promise<void> {
    for (let left = count; left > 0; left -= 1) {
      const step = 60 * Math.min(left, 1);
      sandbox.advanceClock(session.project.uuid, step);
      await seconds(step);
      await answered();
    }
  }
  /** Time passes, and no timer runs. The page hears of it by an event at most. */
  function sleep(count: number, wakeUp?: Event): void {
    sandbox.advanceClock(session.project.uuid, count * 60);
    vi.setSystemTime(Date.now() + count * 60_000);
    if (wakeUp) document.dispatchEvent(wakeUp);
  }
  await minutes(minutesPassed);
  return { ...session, app, minutes, sleep };
}

describe('before a session ends', () => {
  test('a notice says so five minutes ahead, counts down, and is read out once', async () => {
    const said = recordAnnouncements();
    const { minutes } = await dashboardAfter(53);
    expect(notice()).toBeNull();
    await minutes(2.5);
    expect(notice()).toHaveTextContent(/^Your session ends in [34] minutes\./);
    expect(await greeting()).toBeVisible();
    await minutes(2);
    expect(notice()).toHaveTextContent(/^Your session ends in [12] minutes?\./);
    expect(said.filter((words) => words.includes('Your session ends at'))).toHaveLength(1);
    await minutes(4);
    expect(await screen.findByText(/has expired/)).toBeVisible();
    expect(notice()).toBeNull();
  });

  test('the member stays signed in for as long again at the press of a button', async () => {
    const { app, minutes } = await dashboardAfter(56);
    const sent = recordRequests();
    await app.user.click(stay());
    await waitFor(() => expect(notice()).toBeNull());
    expect(screen.getByText('You stay signed in.')).toHaveAttribute('role', 'status');
    expect(sent).toContainEqual({ path: EXTENDS, body: { session_duration_minutes: 60 } });
    await minutes(53);
    expect(await greeting()).toBeVisible();
    expect(notice()).toBeNull();
    await minutes(2.5);
    expect(notice()).toHaveTextContent('Your session ends in');
  });

  test('the focus goes back to where it was', async () => {
    const { app } = await dashboardAfter(56);
    const signOut = screen.getByRole('button', { name: 'Sign out' });
    signOut.focus();
    stay().focus();
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(notice()).toBeNull());
    expect(signOut).toHaveFocus();
  });

  test.each([
    ['the connection drops', { drop: true }],
    ['Stytch answers 503', { respond: { status: 503 } }],
  ] as const)('and %s, the member hears that it did not get through, and may try again', async (_, fault) => {
    const { app, fails, works } = await dashboardAfter(56);
    fails(fault);
    await app.user.click(stay());
    expect(await within(notice() ?? document.body).findByText(/did not get through/)).toBeVisible();
    expect(notice()).toHaveTextContent('Your session ends in');
    works();
    await app.user.click(stay());
    await waitFor(() => expect(notice()).toBeNull());
    expect(await greeting()).toBeVisible();
  });

  test('and Stytch does not answer, the button waits, and not for ever', async () => {
    const { app, fails } = await dashboardAfter(56);
    fails({ hang: true });
    await app.user.click(stay());
    expect(screen.getByRole('button', { name: 'One moment…' })).toHaveAttribute('aria-disabled', 'true');
    await seconds(6);
    expect(await within(notice() ?? document.body).findByText(/did not get through/)).toBeVisible();
    expect(stay()).toHaveAttribute('aria-disabled', 'false');
  });

  test('and Stytch refuses to extend it, the member hears that', async () => {
    const { app, fails } = await dashboardAfter(56);
    fails({ respond: { status: 400, error_type: 'invalid_session_duration_minutes' } });
    await app.user.click(stay());
    expect(await within(notice() ?? document.body).findByText(/does not extend this session/)).toBeVisible();
  });

  test('and it was revoked meanwhile, the button leads to the login with the reason', async () => {
    const { app, revoke } = await dashboardAfter(56);
    await revoke();
    await app.user.click(stay());
    expect(await screen.findByText(/ended from elsewhere/)).toBeVisible();
    expect(window.location.pathname).toBe('/login');
  });
});

describe('when the computer has slept, so that no timer ran', () => {
  test('over the end of the session, nothing of the member is left and the login says why', async () => {
    const { sleep } = await dashboardAfter(1);
    sleep(8 * 60, visible());
    // At once, with no timer run: before the browser paints.
    await Promise.resolve();
    expect(document.body).not.toHaveTextContent(/Hello|Acme|sms@acme.test/);
    expect(await screen.findByText(/has expired/)).toBeVisible();
  });

  test('into the time of the notice, it shows at once', async () => {
    const { sleep } = await dashboardAfter(1);
    sleep(55.5, visible());
    await Promise.resolve();
    expect(notice()).toHaveTextContent(/^Your session ends in [23] minutes\./);
  });

  test('and the page hears nothing of it, the page looks at the clock by itself', async () => {
    const { sleep } = await dashboardAfter(1);
    sleep(8 * 60);
    await seconds(5);
    expect(document.body).not.toHaveTextContent(/Hello|Acme|sms@acme.test/);
  });
});

describe('where the config keeps sessions alive', () => {
  const login = { ...loginConfig, keepSessionAlive: true };

  test('a session goes on for as long as the page is open, without a word', async () => {
    const said = recordAnnouncements();
    await dashboardAfter(90, login);
    expect(await greeting()).toBeVisible();
    expect(notice()).toBeNull();
    expect(said.join(' ')).not.toMatch(/session ends|stay signed in/i);
  });

  test('so does one whose page was loaded again, of which the SDK no longer knows the length', async () => {
    const { project, minutes } = await dashboardAfter(30, login);
    cleanup();
    renderApp({ path: '/dashboard', project, login });
    await minutes(90);
    expect(await greeting()).toBeVisible();
    expect(notice()).toBeNull();
  });

  test('the notice shows where that does not work, and goes when it does again', async () => {
    const { fails, works, minutes } = await dashboardAfter(10, login);
    fails({ drop: true });
    for (let passed = 0; passed < 60 && !notice(); passed += 1) await minutes(1);
    expect(notice()).toHaveTextContent('Your session ends in');
    works();
    await minutes(1);
    await waitFor(() => expect(notice()).toBeNull());
    expect(await greeting()).toBeVisible();
  });

  test('a computer that wakes shortly before the end is kept signed in without being asked', async () => {
    const { sleep, minutes } = await dashboardAfter(1, login);
    const sent = recordRequests();
    sleep(55.5, visible());
    expect(notice()).toBeNull();
    await waitFor(() =>
      expect(sent).toContainEqual({ path: EXTENDS, body: { session_duration_minutes: 60 } }),
    );
    await minutes(10);
    expect(await greeting()).toBeVisible();
  });
});
