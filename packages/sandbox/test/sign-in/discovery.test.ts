import { describe, expect } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

describe('discovery', () => {
  test('lists a membership, and what the organization will ask for', async ({ backend, inbox }) => {
    const { discovered_organizations, email_address } = await backend.discover('sms@acme.test');
    expect(email_address).toBe('sms@acme.test');
    expect(discovered_organizations).toMatchObject([
      {
        organization: { organization_slug: 'acme' },
        membership: { type: 'active_member', details: null, member: { email_address: 'sms@acme.test' } },
        member_authenticated: false,
        primary_required: null,
        mfa_required: {
          member_options: { mfa_phone_number: '+12025550143', totp_registration_id: '' },
          secondary_auth_initiated: null,
        },
      },
    ]);
    expect(inbox.messages('sms'), 'listing organizations sends no text').toEqual([]);
  });

  test('lists an organization that the domain may join, and joins it on exchange', async ({ backend }) => {
    const { discovered_organizations, intermediate_session_token } = await backend.discover(
      'newcomer@optional-mfa.test',
    );
    expect(discovered_organizations).toMatchObject([
      {
        organization: { organization_slug: 'optional-mfa' },
        membership: {
          type: 'eligible_to_join_by_email_domain',
          details: { domain: 'optional-mfa.test' },
          member: null,
        },
        member_authenticated: true,
      },
    ]);
    const answer = await backend.stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id: discovered_organizations[0]?.organization?.organization_id ?? '',
    });
    expect(answer).toMatchObject({ member_authenticated: true, member: { status: 'active' } });
  });

  test('exchange texts an enrolled member at once and keeps the same intermediate session', async ({
    backend,
    inbox,
  }) => {
    const { intermediate_session_token } = await backend.discover('sms@acme.test');
    const answer = await backend.stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id: 'acme',
    });
    expect(answer).toMatchObject({
      member_authenticated: false,
      intermediate_session_token,
      mfa_required: { secondary_auth_initiated: 'sms_otp' },
    });
    expect(inbox.messages('sms')).toHaveLength(1);
  });

  test('exchange into an organization that is not open to the address is refused', async ({ backend }) => {
    const { intermediate_session_token } = await backend.discover('stranger@nowhere.test');
    await expectStytchError(
      backend.stytch.discovery.intermediateSessions.exchange({
        intermediate_session_token,
        organization_id: 'acme',
      }),
      'invalid_email_for_jit_provisioning',
      400,
    );
  });

  test('creates an organization named after the domain, with its creator as admin', async ({ backend }) => {
    const { intermediate_session_token, discovered_organizations } =
      await backend.discover('me@startup.test');
    expect(discovered_organizations).toEqual([]);
    const answer = await backend.stytch.discovery.organizations.create({ intermediate_session_token });
    expect(answer).toMatchObject({
      organization: { organization_name: 'Startup', organization_slug: 'startup', mfa_policy: 'OPTIONAL' },
      member: { is_admin: true, email_address_verified: true },
      member_session: { roles: ['stytch_member', 'stytch_admin'] },
    });
  });

  test('creating an organization that requires a second factor stops for it', async ({ backend }) => {
    const { intermediate_session_token } = await backend.discover('me@startup.test');
    const answer = await backend.stytch.discovery.organizations.create({
      intermediate_session_token,
      organization_name: 'Startup',
      organization_slug: 'startup',
      mfa_policy: 'REQUIRED_FOR_ALL',
    });
    expect(answer).toMatchObject({ member_session: null, mfa_required: { member_options: null } });
  });

  test('creates an organization with the settings that are asked for, or none at all', async ({
    backend,
  }) => {
    const { intermediate_session_token } = await backend.discover('me@startup.test');
    const settings = {
      organization_slug: 'start-up',
      organization_external_id: 'crm-1',
      email_allowed_domains: ['startup.test'],
      email_jit_provisioning: 'RESTRICTED',
      email_invites: 'ALL_ALLOWED',
      sso_jit_provisioning: 'NOT_ALLOWED',
      auth_methods: 'RESTRICTED',
      allowed_auth_methods: ['magic_link'],
      mfa_methods: 'RESTRICTED',
      allowed_mfa_methods: ['totp'],
      trusted_metadata: { plan: 'pro' },
    };
    const { organizations } = backend.stytch.discovery;
    await expectStytchError(
      organizations.create({ intermediate_session_token, ...settings, allowed_mfa_methods: [] }),
      'allowed_mfa_methods_required_for_restricted',
      400,
    );
    await expectStytchError(
      backend.stytch.organizations.get({ organization_id: 'start-up' }),
      'organization_not_found',
      404,
    );
    const { organization } = await organizations.create({ intermediate_session_token, ...settings });
    expect(organization).toMatchObject({ organization_name: 'Startup', ...settings });
  });

  test('names an organization after the person where the domain is a mail provider', async ({ backend }) => {
    const { intermediate_session_token } = await backend.discover('grace.hopper@gmail.com');
    const { organization } = await backend.stytch.discovery.organizations.create({
      intermediate_session_token,
    });
    expect(organization).toMatchObject({ organization_name: 'Grace', organization_slug: 'grace' });
  });

  test('shows a session what it may switch to, and what that will ask for', async ({ backend }) => {
    const { session_token, member } = await backend.signInBySms();
    await backend.stytch.organizations.members.create({
      organization_id: 'sms-only',
      email_address: member.email_address,
    });
    const { discovered_organizations } = await backend.stytch.discovery.organizations.list({ session_token });
    expect(discovered_organizations).toMatchObject([
      { organization: { organization_slug: 'acme' }, member_authenticated: true, mfa_required: null },
      { organization: { organization_slug: 'sms-only' }, member_authenticated: false },
    ]);
    const { intermediate_session_token } = await backend.discover('new@acme.test');
    await expectStytchError(
      backend.stytch.discovery.organizations.list({ session_token, intermediate_session_token }),
      'too_many_session_arguments',
      400,
    );
  });

  test('a slug that is taken is refused', async ({ backend }) => {
    const { intermediate_session_token } = await backend.discover('me@startup.test');
    await expectStytchError(
      backend.stytch.discovery.organizations.create({
        intermediate_session_token,
        organization_name: 'Acme',
        organization_slug: 'acme',
      }),
      'organization_slug_already_used',
      400,
    );
  });
});

describe('a seed', () => {
  test('with mistakes is refused, each of them named', () => {
    const seed = {
      organizations: [
        {
          organization_name: 'Acme',
          organization_slug: 'a',
          members: [{ email_address: 'nobody', mfa_phone_number: '555' }],
        },
      ],
    };
    expect(() => createSandbox({ seed })).toThrow(
      /3 problem\(s\)[\s\S]*organization_slug[\s\S]*email_address[\s\S]*mfa_phone_number/,
    );
  });
});
