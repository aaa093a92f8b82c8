import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordAnnouncements } from '../helpers/announcements.ts';
import { recordRequests } from '../helpers/sent-requests.ts';
import {
  dashboardAfter,
  endNotice,
  fakeTime,
  greeting,
  seconds,
  wakeUp,
} from '../helpers/time-on-dashboard.tsx';

const EXTENDS = '/sdk/v1/b2b/sessions/authenticate';

beforeEach(fakeTime);

const stay = () => screen.getByRole('button', { name: 'Stay signed in' });

describe('before a session ends', () => {
  test('a notice says so five minutes ahead, counts down, and is read out once', async () => {
    const said = recordAnnouncements();
    const { minutes } = await dashboardAfter(53);
    expect(endNotice()).toBeNull();
    await minutes(2.5);
    expect(endNotice()).toHaveTextContent(/^Your session ends in [34] minutes\./);
    expect(await greeting()).toBeVisible();
    await minutes(2);
    expect(endNotice()).toHaveTextContent(/^Your session ends in [12] minutes?\./);
    expect(said.filter((words) => words.includes('Your session ends at'))).toHaveLength(1);
    await minutes(4);
    expect(await screen.findByText(/has expired/)).toBeVisible();
    expect(endNotice()).toBeNull();
  });

  test('the member stays signed in for as long again at the press of a button', async () => {
    const { app, minutes } = await dashboardAfter(56);
    const sent = recordRequests();
    await app.user.click(stay());
    await waitFor(() => expect(endNotice()).toBeNull());
    expect(screen.getByText('You stay signed in.').closest('[role=status]')).not.toBeNull();
    expect(sent).toContainEqual({ path: EXTENDS, body: { session_duration_minutes: 60 } });
    await minutes(53);
    expect(await greeting()).toBeVisible();
    expect(endNotice()).toBeNull();
    await minutes(2.5);
    expect(endNotice()).toHaveTextContent('Your session ends in');
  });

  test('the focus goes back to where it was', async () => {
    const { app } = await dashboardAfter(56);
    const account = screen.getByRole('button', { name: /^Account:/ });
    account.focus();
    stay().focus();
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(endNotice()).toBeNull());
    expect(account).toHaveFocus();
  });

  test.each([
    ['the connection drops', { drop: true }],
    ['Stytch answers 503', { respond: { status: 503 } }],
  ] as const)('and %s, the member hears that it did not get through, and may try again', async (_, fault) => {
    const { app, fails, works } = await dashboardAfter(56);
    fails(fault);
    await app.user.click(stay());
    expect(await within(endNotice() ?? document.body).findByText(/did not get through/)).toBeVisible();
    expect(endNotice()).toHaveTextContent('Your session ends in');
    works();
    await app.user.click(stay());
    await waitFor(() => expect(endNotice()).toBeNull());
    expect(await greeting()).toBeVisible();
  });

  test('and Stytch does not answer, the button waits, and not for ever', async () => {
    const { app, fails } = await dashboardAfter(56);
    fails({ hang: true });
    await app.user.click(stay());
    expect(screen.getByRole('button', { name: 'One moment…' })).toHaveAttribute('aria-disabled', 'true');
    await seconds(6);
    expect(await within(endNotice() ?? document.body).findByText(/did not get through/)).toBeVisible();
    expect(stay()).toHaveAttribute('aria-disabled', 'false');
  });

  test('and Stytch refuses to extend it, the member hears that', async () => {
    const { app, fails } = await dashboardAfter(56);
    fails({ respond: { status: 400, error_type: 'invalid_session_duration_minutes' } });
    await app.user.click(stay());
    expect(
      await within(endNotice() ?? document.body).findByText(/does not extend this session/),
    ).toBeVisible();
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
    sleep(8 * 60, wakeUp());
    // At once, with no timer run: before the browser paints.
    await Promise.resolve();
    expect(document.body).not.toHaveTextContent(/Hello|Acme|sms@acme.test/);
    expect(await screen.findByText(/has expired/)).toBeVisible();
  });

  test('into the time of the notice, it shows at once', async () => {
    const { sleep } = await dashboardAfter(1);
    sleep(55.5, wakeUp());
    await Promise.resolve();
    expect(endNotice()).toHaveTextContent(/^Your session ends in [23] minutes\./);
  });

  test('and the page hears nothing of it, the page looks at the clock by itself', async () => {
    const { sleep } = await dashboardAfter(1);
    sleep(8 * 60);
    await seconds(5);
    expect(document.body).not.toHaveTextContent(/Hello|Acme|sms@acme.test/);
  });
});
