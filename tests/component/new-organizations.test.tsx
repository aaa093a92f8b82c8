import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loginConfig } from '../helpers/login-config.ts';
import { type RenderedApp, renderApp } from '../helpers/render-app.tsx';
import { enterTextedCode, givePhone } from '../helpers/sign-in-steps.ts';

/** Signs somebody in who belongs nowhere, up to the organization that they create. */
async function createOrganization(app: RenderedApp): Promise<void> {
  await app.user.type(await screen.findByLabelText('Email'), 'founder@startup.test');
  await app.user.click(screen.getByRole('button', { name: 'Continue with email' }));
  await screen.findByText('Check your email');
  await app.followLink('founder@startup.test');
  await app.user.click(await screen.findByRole('button', { name: 'Create an organization' }));
}

test('who creates an organization sets up a second factor at once, where the config has new ones require it', async () => {
  const app = renderApp({
    login: { ...loginConfig, newOrganizations: { mfa_policy: 'REQUIRED_FOR_ALL' } },
  });
  await createOrganization(app);
  await app.user.click(await screen.findByText('Text me a code'));
  await givePhone(app, '2015550199');
  await enterTextedCode(app, '+12015550199');
  expect(await screen.findByText('Your account')).toBeVisible();
});

test("else by Stytch's default nobody in it is asked for one", async () => {
  const app = renderApp();
  await createOrganization(app);
  expect(await screen.findByText('Your account')).toBeVisible();
});
