import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '../helpers/render-app.tsx';
import { signIn } from '../helpers/sign-in-steps.ts';
import { stytchTestEnvironment } from '../helpers/stytch-test-environment.ts';

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
  await app.user.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByText('How you signed in')).toBeVisible();
  await app.user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByLabelText('Email')).toBeVisible();
});
