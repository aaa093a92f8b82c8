import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enterTextedCode } from '../helpers/sign-in-steps.ts';
import { signedInApp, withoutMfa } from '../helpers/signed-in-app.ts';

test('the example opens to a session with a second factor, where the organization asks for none', async () => {
  const app = await signedInApp('/dashboard', 'sms@acme.test', { seed: withoutMfa });
  await app.user.click(await screen.findByRole('link', { name: 'Example' }));
  expect(await screen.findByText('One more step')).toBeVisible();
  expect(screen.queryByText('Your page goes here')).toBeNull();
  await enterTextedCode(app, '+12025550143');
  expect(await screen.findByRole('heading', { name: 'Your page goes here' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Example' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByText('+1 •••• 0143')).toBeVisible();
});
