import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { bootstrapSchema } from '../../scripts/doctor/bootstrap.ts';
import { bootstrapDiagnoses } from '../../scripts/doctor/bootstrap-diagnoses.ts';
import { protectionDiagnosis } from '../../scripts/doctor/protection-diagnoses.ts';
import { redirectUrls } from '../../scripts/doctor/redirect-urls.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { PLAIN } from '../helpers/check-config.ts';

describe("a project's public settings are held against the config:", () => {
  const B2B = {
    project_name: 'Acme Login',
    vertical: 'B2B',
    create_organization_enabled: true,
    captcha_settings: { enabled: false },
    dfp_protected_auth_enabled: false,
    pkce_required_for_email_magic_links: true,
    pkce_required_for_password_resets: false,
    pkce_required_for_oauth: false,
    pkce_required_for_sso: false,
  };
  const lines = (settings: object, options: object = {}) =>
    bootstrapDiagnoses({ ...B2B, ...settings }, { config: { ...PLAIN, ...options } })
      .map(({ status, check }) => `${status} ${check}`)
      .join(', ');

  test.each([
    [{}, {}, 'ok Frontend, ok Create organizations, ok PKCE'],
    [{ vertical: 'CONSUMER' }, {}, 'problem Frontend, ok Create organizations, ok PKCE'],
    [{ create_organization_enabled: false }, {}, 'ok Frontend, warning Create organizations, ok PKCE'],
    [
      { create_organization_enabled: false },
      { directCreateOrganizationForNoMembership: true },
      'ok Frontend, problem Create organizations, ok PKCE',
    ],
    [
      { create_organization_enabled: false },
      { disableCreateOrganization: true },
      'ok Frontend, ok Create organizations, ok PKCE',
    ],
    [
      {},
      { authFlowType: 'Organization' },
      'ok Frontend, ok Create organizations, warning Organization URL, ok PKCE',
    ],
    [
      { slug_pattern: 'https://app.example.com/{{slug}}' },
      { authFlowType: 'Organization' },
      'ok Frontend, ok Create organizations, ok Organization URL, ok PKCE',
    ],
    [
      { pkce_required_for_email_magic_links: false },
      {},
      'ok Frontend, ok Create organizations, warning PKCE',
    ],
    [{}, { products: ['emailMagicLinks', 'oauth'] }, 'ok Frontend, ok Create organizations, warning PKCE'],
    [
      { pkce_required_for_email_magic_links: false },
      { products: ['emailOtp'] },
      'ok Frontend, ok Create organizations, ok PKCE',
    ],
  ])('%j with %j', (settings, options, expected) => {
    expect(lines(settings, options)).toBe(expected);
  });

  test('that PKCE is off for what the config offers is a warning that says what comes of it', () => {
    const settings = { ...B2B, pkce_required_for_email_magic_links: false };
    const config = { ...PLAIN, products: ['emailMagicLinks', 'sso'] as const };
    const found = bootstrapDiagnoses(settings, { config }).find(({ check }) => check === 'PKCE');
    expect(found).toMatchObject({
      status: 'warning',
      found: expect.stringMatching(/^Not required of emailed links, single sign-on: .* as the attacker\.$/),
      remedy: expect.stringContaining('Require PKCE'),
    });
  });
});

describe("a project's bot protection is held against the security policy:", () => {
  test.each([
    [[], [], 'ok', 'None enabled, none let in.'],
    [['captcha'], ['captcha'], 'ok', 'Enabled and let in: `captcha`.'],
    [['captcha', 'fingerprint'], ['captcha'], 'problem', 'The project has `fingerprint` enabled'],
    [
      [],
      ['fingerprint'],
      'warning',
      'lets in the script of `fingerprint`, which the project has not enabled',
    ],
  ] as const)('enabled are %j, let in are %j', (enabled, botProtection, status, says) => {
    const list: readonly string[] = enabled;
    const settings = v.parse(bootstrapSchema, {
      captcha_settings: { enabled: list.includes('captcha') },
      dfp_protected_auth_enabled: list.includes('fingerprint'),
    });
    const diagnosis = protectionDiagnosis(settings, { botProtection });
    expect(diagnosis.status).toBe(status);
    expect(diagnosis.found).toContain(says);
  });
});

describe('the redirect URLs to register', () => {
  const urls = (options: Partial<LoginConfig['config']>) =>
    Object.fromEntries(
      redirectUrls({ config: { ...PLAIN, ...options } }, 'https://app.example.com').map(({ url, types }) => [
        url,
        types.join(', '),
      ]),
    );

  test('of passwords are two, of which one is for those who have none yet, too', () => {
    expect(urls({ products: ['passwords'] })).toEqual({
      'https://app.example.com/authenticate': 'Login, Discovery',
      'https://app.example.com/reset-password': 'Reset password, Login, Sign-up',
    });
  });

  test('are those that the config names, and none for codes', () => {
    const emailMagicLinksOptions = { loginRedirectURL: '/welcome?from=mail' };
    expect(urls({ emailMagicLinksOptions })).toEqual({
      'https://app.example.com/welcome?from=mail': 'Login',
      'https://app.example.com/authenticate': 'Sign-up, Discovery',
    });
    expect(urls({ authFlowType: 'Organization' })).toEqual({
      'https://app.example.com/authenticate': 'Login, Sign-up',
    });
    expect(urls({ products: ['emailOtp'] })).toEqual({});
  });
});

test('as a command, answers with JSON and exits with 1 where the token is missing', async () => {
  const none = { VITE_STYTCH_PUBLIC_TOKEN: '', STYTCH_PROJECT_ID: '', STYTCH_SECRET: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/doctor.ts', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...none },
  });
  const [stdout, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ origin: 'http://localhost:5173', problems: 1, warnings: 0 });
});
