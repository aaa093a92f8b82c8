import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { LoginConfig, LoginOptions } from '../../src/login/define-login.ts';
import loginConfig from '../../src/login.config.ts';
import { renderApp } from '../helpers/render-app.tsx';
import { showEmailedLink } from '../helpers/sign-in-steps.ts';

/** The app's own config with other MFA options. */
function withMfa(options: Pick<LoginOptions, 'mfaProductInclude' | 'mfaProductOrder'>): LoginConfig {
  return { ...loginConfig, config: { ...loginConfig.config, ...options } };
}

const CHOICES = /^(Text me a code|Use an authenticator app)$/;

async function offeredMethods(): Promise<string[]> {
  await screen.findByText('Set up Multi-Factor Authentication');
  return screen.getAllByRole('button', { name: CHOICES }).map((button) => button.textContent);
}

describe('the choice of a second factor', () => {
  test('offers SMS first', async () => {
    await showEmailedLink(renderApp(), 'new@acme.test');
    expect(await offeredMethods()).toEqual(['Text me a code', 'Use an authenticator app']);
  });

  test('follows the order in the config', async () => {
    const login = withMfa({ mfaProductOrder: ['totp', 'smsOtp'] });
    await showEmailedLink(renderApp({ login }), 'new@acme.test');
    expect(await offeredMethods()).toEqual(['Use an authenticator app', 'Text me a code']);
  });

  test('is skipped where the config includes SMS alone', async () => {
    const login = withMfa({ mfaProductInclude: ['smsOtp'], mfaProductOrder: ['smsOtp'] });
    await showEmailedLink(renderApp({ login }), 'new@acme.test');
    expect(await screen.findByLabelText('Phone number')).toBeVisible();
    expect(screen.queryByRole('button', { name: CHOICES })).toBeNull();
  });

  test('is skipped where the organization allows SMS alone, whatever the config includes', async () => {
    const login = withMfa({ mfaProductInclude: ['totp'], mfaProductOrder: ['totp'] });
    await showEmailedLink(renderApp({ login }), 'new@sms-only.test', 'SMS Only');
    expect(await screen.findByLabelText('Phone number')).toBeVisible();
  });
});
