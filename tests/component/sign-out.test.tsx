import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import {
  sandbox,
  stytchTestEnvironment,
} from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { address, DEEP } from '../helpers/return-steps.ts';
import { sessionInCookies } from '../helpers/session-in-cookies.ts';
import { enterTextedCode, showEmailedLink, signIn, signOut } from '../helpers/sign-in-steps.ts';

test('a sign-out that fails says so, keeps the page, and can be tried again', async () => {
  const app = renderApp();
  await signIn(app);
  const failing = http.post(
    'https://test.stytch.com/sdk/v1/b2b/sessions/revoke',
    () => HttpResponse.error(),
    {
      once: true,
    },
  );
  stytchTestEnvironment.use(failing);
  await signOut(app);
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByText('Your account')).toBeVisible();
  await app.user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByLabelText('Email')).toBeVisible();
});

test('a session that outlives a sign-out is none that was left: its end is explained, and its place kept', async () => {
  const { project, revoke } = await sessionInCookies();
  const app = renderApp({ path: '/dashboard', project });
  await screen.findByRole('heading', { name: 'Hello, Sam Okafor' });
  sandbox.addFault(project.uuid, { route: 'POST /sdk/v1/b2b/sessions/revoke', drop: true, times: 1 });
  await signOut(app);
  expect(await screen.findByRole('alert')).toHaveTextContent(/You are still signed in/);
  app.visit(DEEP);
  await screen.findByRole('heading', { name: 'Page not found' });
  await revoke();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(await screen.findByText(/ended from elsewhere/)).toBeVisible();
  await showEmailedLink(app, 'sms@acme.test');
  await enterTextedCode(app, '+12025550143');
  await screen.findByRole('heading', { name: 'Page not found' });
  expect(address()).toBe(DEEP);
});

test('of two sign-outs at once the one that gets through is the member’s own, though the other failed', async () => {
  const { project } = await sessionInCookies();
  const app = renderApp({ path: '/dashboard/security', project });
  const answers: ((answer: Response | undefined) => void)[] = [];
  stytchTestEnvironment.use(
    http.post(
      '*/sdk/v1/b2b/sessions/revoke',
      () => new Promise<Response | undefined>((resolve) => answers.push(resolve)),
    ),
  );
  await app.user.click(await screen.findByRole('button', { name: 'Sign out here' }));
  await signOut(app);
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.(HttpResponse.error());
  expect(await screen.findByText(/You are still signed in/)).toBeVisible();
  // Left to the sandbox, which answers that it did.
  answers[1]?.(undefined);
  await showEmailedLink(app, 'sms@acme.test');
  await enterTextedCode(app, '+12025550143');
  expect(await screen.findByText('Your account')).toBeVisible();
  expect(address()).toBe('/dashboard');
});
