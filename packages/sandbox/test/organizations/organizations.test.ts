import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

describe('an organization', () => {
  test("is created by its name alone, with Stytch's defaults", async ({ backend }) => {
    const { organization } = await backend.stytch.organizations.create({
      organization_name: 'Größe & Søn שלום',
    });
    expect(organization).toMatchObject({
      organization_name: 'Größe & Søn שלום',
      organization_slug: 'gr-e-s-n',
      organization_external_id: null,
      mfa_policy: 'OPTIONAL',
      mfa_methods: 'ALL_ALLOWED',
      auth_methods: 'ALL_ALLOWED',
      email_invites: 'ALL_ALLOWED',
      email_jit_provisioning: 'NOT_ALLOWED',
      sso_jit_provisioning: 'ALL_ALLOWED',
      oauth_tenant_jit_provisioning: 'NOT_ALLOWED',
      trusted_metadata: {},
    });
  });

  test('is created with every setting that the request gives', async ({ backend }) => {
    const settings = {
      organization_name: 'Set',
      organization_slug: 'set.org_1~x',
      organization_external_id: 'crm|17',
      organization_logo_url: 'https://set.test/logo.png',
      mfa_policy: 'REQUIRED_FOR_ALL',
      mfa_methods: 'RESTRICTED',
      allowed_mfa_methods: ['totp'],
      auth_methods: 'RESTRICTED',
      allowed_auth_methods: ['magic_link', 'email_otp'],
      email_jit_provisioning: 'RESTRICTED',
      email_allowed_domains: ['set.test'],
      sso_jit_provisioning: 'NOT_ALLOWED',
      oauth_tenant_jit_provisioning: 'RESTRICTED',
      allowed_oauth_tenants: { slack: ['T1'] },
      trusted_metadata: { plan: 'pro' },
    };
    const { organization } = await backend.stytch.organizations.create(settings);
    expect(organization).toMatchObject({ ...settings, email_invites: 'NOT_ALLOWED' });
  });

  test('is found by its id, its slug and its external id, which all follow a change', async ({ backend }) => {
    const { organizations } = backend.stytch;
    const { organization } = await organizations.create({
      organization_name: 'Old',
      organization_external_id: 'crm-1',
    });
    await organizations.update({
      organization_id: 'crm-1',
      organization_slug: 'new',
      organization_external_id: 'crm-2',
    });
    for (const organization_id of [organization.organization_id, 'new', 'crm-2'])
      expect((await organizations.get({ organization_id })).organization.organization_slug).toBe('new');
    for (const organization_id of ['old', 'crm-1'])
      await expectStytchError(organizations.get({ organization_id }), 'organization_not_found', 404);
  });

  test('has a slug and an external id that no other one has', async ({ backend }) => {
    const { organizations } = backend.stytch;
    await organizations.create({ organization_name: 'First', organization_external_id: 'crm-1' });
    await expectStytchError(
      organizations.create({ organization_name: 'Second', organization_slug: 'first' }),
      'organization_slug_already_used',
      400,
    );
    await expectStytchError(
      organizations.update({ organization_id: 'acme', organization_slug: 'first' }),
      'organization_slug_already_used',
      400,
    );
    await expectStytchError(
      organizations.update({ organization_id: 'acme', organization_external_id: 'crm-1' }),
      'organization_external_id_already_used',
      400,
    );
    await organizations.update({ organization_id: 'acme', organization_slug: 'acme' });
  });

  test('gives a slug to one of two requests that race for it', async ({ backend }) => {
    const create = () =>
      backend.stytch.organizations.create({ organization_name: 'Race', organization_slug: 'race' });
    const outcomes = (await Promise.allSettled([create(), create()])).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('takes its members with it when it is deleted, and leaves its slug free', async ({ backend }) => {
    const { organizations, sessions } = backend.stytch;
    const { session_token, member_id } = await backend.showPrimaryFactor(
      'new@optional-mfa.test',
      'optional-mfa',
    );
    await backend.stytch.magicLinks.email.loginOrSignup({
      organization_id: 'optional-mfa',
      email_address: 'new@optional-mfa.test',
    });
    const { organization } = await organizations.get({ organization_id: 'optional-mfa' });
    expect(await organizations.delete({ organization_id: 'optional-mfa' })).toMatchObject({
      organization_id: organization.organization_id,
    });
    await expectStytchError(sessions.authenticate({ session_token }), 'session_not_found', 404);
    await expectStytchError(organizations.members.dangerouslyGet({ member_id }), 'member_not_found', 404);
    await expectStytchError(
      backend.stytch.magicLinks.authenticate({
        magic_links_token: await backend.emailedToken('new@optional-mfa.test'),
      }),
      'unable_to_auth_magic_link',
      401,
    );
    expect((await backend.discover('new@optional-mfa.test')).discovered_organizations).toEqual([]);
    await organizations.create({ organization_name: 'Again', organization_slug: 'optional-mfa' });
  });
});

describe('what only a backend asks', () => {
  test('tells whose secret it has, and how many members an organization has', async ({
    backend,
    project,
  }) => {
    const { organizations } = backend.stytch;
    const { member_count } = await organizations.metrics({ organization_id: 'acme' });
    const everyone = await organizations.members.search({ organization_ids: ['acme'] });
    expect(member_count).toBe(everyone.members.length);
    const [gone] = everyone.members;
    await organizations.members.delete({ organization_id: 'acme', member_id: gone?.member_id ?? '' });
    expect((await organizations.metrics({ organization_id: 'acme' })).member_count).toBe(member_count - 1);
    expect(await backend.stytch.debug.whoami()).toMatchObject({ project_id: project.projectId });
  });

  test('takes external ids away, which are free for others then', async ({ backend }) => {
    const { organizations } = backend.stytch;
    await organizations.update({ organization_id: 'acme', organization_external_id: 'crm|1' });
    const { member } = await organizations.members.create({
      organization_id: 'crm|1',
      email_address: 'x@else.test',
      external_id: 'hr|1',
    });
    const target = { organization_id: 'crm|1', member_id: 'hr|1' };
    const { session_token } = await backend.showPrimaryFactor('admin@acme.test', 'optional-mfa');
    await expectStytchError(
      organizations.deleteExternalId(
        { organization_id: 'optional-mfa' },
        { authorization: { session_token } },
      ),
      'session_authorization_error',
      403,
    );
    expect((await organizations.members.deleteExternalId(target)).member).not.toHaveProperty('external_id');
    await expectStytchError(organizations.members.get(target), 'member_not_found', 404);
    const { organization } = await organizations.deleteExternalId({ organization_id: 'crm|1' });
    expect(organization.organization_external_id).toBeNull();
    await expectStytchError(organizations.get({ organization_id: 'crm|1' }), 'organization_not_found', 404);
    const again = { organization_id: 'sms-only', organization_external_id: 'crm|1' };
    expect((await organizations.update(again)).organization.organization_slug).toBe('sms-only');
    expect(member.external_id).toBe('hr|1');
  });
});
