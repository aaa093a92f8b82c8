import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

describe('an organization', () => {
  test('refuses each wrong setting by its own error, and stays as it was', async ({ backend }) => {
    const { organizations } = backend.stytch;
    const { organization: before } = await organizations.get({ organization_id: 'acme' });
    const wrong: [error: string, settings: object][] = [
      ['invalid_organization_name', { organization_name: '' }],
      ['invalid_organization_name', { organization_name: 'x'.repeat(129) }],
      ['invalid_organization_slug', { organization_slug: 'x' }],
      ['invalid_organization_slug', { organization_slug: 'x'.repeat(129) }],
      ['invalid_organization_slug', { organization_slug: 'two words' }],
      ['invalid_organization_slug', { organization_slug: '--' }],
      ['invalid_organization_external_id', { organization_external_id: 'no spaces' }],
      ['invalid_organization_mfa_policy', { mfa_policy: 'SOMETIMES' }],
      ['invalid_organization_mfa_policy', { mfa_policy: true }],
      ['invalid_organization_mfa_factor_setting', { mfa_methods: 'NOT_ALLOWED' }],
      ['invalid_organization_allowed_mfa_methods', { allowed_mfa_methods: ['fax'] }],
      ['invalid_organization_allowed_mfa_methods', { allowed_mfa_methods: 'totp' }],
      ['allowed_mfa_methods_required_for_restricted', { mfa_methods: 'RESTRICTED' }],
      ['invalid_organization_auth_method_settings', { auth_methods: 'NOT_ALLOWED' }],
      ['invalid_organization_allowed_auth_methods', { allowed_auth_methods: ['telepathy'] }],
      ['allowed_auth_methods_required_for_restricted', { auth_methods: 'RESTRICTED' }],
      [
        'invalid_organization_auth_factor_setting_for_email_jit_provisioning',
        { email_jit_provisioning: 'ALL_ALLOWED' },
      ],
      ['invalid_organization_auth_factor_setting', { email_invites: 'SOME' }],
      ['invalid_restricted_email_setting', { email_invites: 'RESTRICTED', email_allowed_domains: [] }],
      ['invalid_restricted_oauth_tenants_setting', { oauth_tenant_jit_provisioning: 'RESTRICTED' }],
      [
        'invalid_organization_auth_factor_setting',
        {
          email_invites: 'NOT_ALLOWED',
          email_jit_provisioning: 'NOT_ALLOWED',
          sso_jit_provisioning: 'NOT_ALLOWED',
        },
      ],
      ['invalid_sso_default_connection_id', { sso_default_connection_id: 'nonsense' }],
      ['invalid_restricted_sso_setting', { sso_jit_provisioning: 'RESTRICTED' }],
      ['bad_request', { sso_jit_provisioning_allowed_connections: 'okta' }],
      ['organization_settings_domain_too_common', { email_allowed_domains: ['gmail.com'] }],
      ['organization_settings_domain_too_common', { email_allowed_domains: ['yahoo.co.uk'] }],
      ['organization_settings_invalid_domain', { email_allowed_domains: ['me@acme.test'] }],
      ['organization_settings_duplicate_domain', { email_allowed_domains: ['a.test', 'A.test'] }],
      ['bad_request', { email_allowed_domains: 'acme.test' }],
      ['metadata_too_large', { trusted_metadata: { text: 'x'.repeat(4096) } }],
    ];
    for (const [error, settings] of wrong)
      await expectStytchError(
        organizations.update({ organization_id: 'acme', ...settings, organization_logo_url: 'changed' }),
        error,
        400,
      );
    expect((await organizations.get({ organization_id: 'acme' })).organization).toEqual(before);
  });

  test('merges metadata at the top level, and drops what is null', async ({ backend }) => {
    const { organizations } = backend.stytch;
    const change = (trusted_metadata: Record<string, unknown>) =>
      organizations.update({ organization_id: 'acme', trusted_metadata });
    await change({ plan: 'free', limits: { seats: 3, teams: 1 } });
    const { organization } = await change({ plan: null, limits: { seats: 5 } });
    expect(organization.trusted_metadata).toEqual({ limits: { seats: 5 } });
    const keys = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`key${index}`, index]));
    await expectStytchError(change(keys), 'metadata_too_many_keys', 400);
  });

  test('lets addresses of a domain join from the moment it is allowed, and no longer', async ({
    backend,
  }) => {
    const { organizations, magicLinks } = backend.stytch;
    const { organization } = await organizations.create({ organization_name: 'Open' });
    const { organization_id } = organization;
    const join = (email_address: string) =>
      magicLinks.email.loginOrSignup({ organization_id, email_address });
    await expectStytchError(join('one@open.test'), 'email_jit_provisioning_not_allowed', 400);
    await organizations.update({
      organization_id,
      email_jit_provisioning: 'RESTRICTED',
      email_allowed_domains: ['Open.test'],
    });
    expect(await join('one@open.test')).toMatchObject({ member_created: true });
    await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('one@open.test'),
    });
    expect((await backend.discover('two@open.test')).discovered_organizations).toMatchObject([
      { organization: { organization_id } },
    ]);
    await organizations.update({ organization_id, email_jit_provisioning: 'NOT_ALLOWED' });
    expect((await backend.discover('two@open.test')).discovered_organizations).toEqual([]);
  });

  test('that comes to require a second factor keeps its sessions, and asks at the next sign-in', async ({
    backend,
  }) => {
    const { session_token } = await backend.showPrimaryFactor('new@optional-mfa.test', 'optional-mfa');
    await backend.stytch.organizations.update({
      organization_id: 'optional-mfa',
      mfa_policy: 'REQUIRED_FOR_ALL',
    });
    expect(await backend.stytch.sessions.authenticate({ session_token })).toMatchObject({
      organization: { mfa_policy: 'REQUIRED_FOR_ALL' },
    });
    expect(await backend.showPrimaryFactor('new@optional-mfa.test', 'optional-mfa')).toMatchObject({
      member_authenticated: false,
      mfa_required: { member_options: null },
    });
  });
});
