import { cleanup, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordAnnouncements } from '../helpers/announcements.ts';
import { loginConfig } from '../helpers/login-config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { recordRequests } from '../helpers/sent-requests.ts';
import { dashboardAfter, endNotice, fakeTime, greeting, wakeUp } from '../helpers/time-on-dashboard.tsx';

beforeEach(fakeTime);

describe('where the config keeps sessions alive', () => {
  const login = { ...loginConfig, keepSessionAlive: true };

  test('a session goes on for as long as the page is open, without a word', async () => {
    const said = recordAnnouncements();
    await dashboardAfter(90, login);
    expect(await greeting()).toBeVisible();
    expect(endNotice()).toBeNull();
    expect(said.join(' ')).not.toMatch(/session ends|stay signed in/i);
  });

  test('so does one whose page was loaded again, of which the SDK no longer knows the length', async () => {
    const { project, minutes } = await dashboardAfter(30, login);
    cleanup();
    renderApp({ path: '/dashboard', project, login });
    await minutes(90);
    expect(await greeting()).toBeVisible();
    expect(endNotice()).toBeNull();
  });

  test('the notice shows where that does not work, and goes when it does again', async () => {
    const { fails, works, minutes } = await dashboardAfter(10, login);
    fails({ drop: true });
    for (let passed = 0; passed < 60 && !endNotice(); passed += 1) await minutes(1);
    expect(endNotice()).toHaveTextContent('Your session ends in');
    works();
    await minutes(1);
    await waitFor(() => expect(endNotice()).toBeNull());
    expect(await greeting()).toBeVisible();
  });

  test('a computer that wakes shortly before the end is kept signed in without being asked', async () => {
    const { sleep, minutes } = await dashboardAfter(1, login);
    const sent = recordRequests();
    sleep(55.5, wakeUp());
    expect(endNotice()).toBeNull();
    await waitFor(() =>
      expect(sent).toContainEqual({
        path: '/sdk/v1/b2b/sessions/authenticate',
        body: { session_duration_minutes: 60 },
      }),
    );
    await minutes(10);
    expect(await greeting()).toBeVisible();
  });
});
