import { screen } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { loginConfig } from './login-config.ts';
import { followRequests } from './open-requests.ts';
import { renderApp } from './render-app.tsx';
import { sessionInCookies } from './session-in-cookies.ts';

/** Time passes as it does, and where a test says so at once, to the end of the test. */
export function fakeTime(): void {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  onTestFinished(() => void vi.useRealTimers());
}

export const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

export const greeting = () => screen.findByRole('heading', { name: 'Hello, Sam Okafor' });

/** What tells of the session's end. */
export const endNotice = () => screen.queryByRole('region', { name: 'Your session' });

/** What a page hears when its computer wakes. */
export const wakeUp = () => new Event('visibilitychange');

/** The dashboard of a session of an hour, as long after its start. */
export async function dashboardAfter(minutesPassed: number, login = loginConfig) {
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
  function sleep(count: number, event?: Event): void {
    sandbox.advanceClock(session.project.uuid, count * 60);
    vi.setSystemTime(Date.now() + count * 60_000);
    if (event) document.dispatchEvent(event);
  }
  await minutes(minutesPassed);
  return { ...session, app, minutes, sleep };
}
