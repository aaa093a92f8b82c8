import { describe, expect } from 'vitest';
import { newProject } from '../../src/testing/test-project.ts';
import { Backend } from '../helpers/backend.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'optional-mfa';
const email_address = 'ada@elsewhere.test';

describe('a new member', () => {
  test('is active, with an address still to be verified', async ({ backend }) => {
    const { member } = await backend.stytch.organizations.members.create({
      organization_id,
      email_address: 'Ada+Work@Elsewhere.test',
      name: 'عائشة Ada',
    });
    expect(member).toMatchObject({
      status: 'active',
      email_address: 'ada+work@elsewhere.test',
      email_address_verified: false,
      name: 'عائشة Ada',
      is_admin: false,
      is_breakglass: false,
      mfa_enrolled: false,
      mfa_phone_number: '',
      default_mfa_method: '',
      roles: [{ role_id: 'stytch_member' }],
    });
  });

  test('has all that the request gives', async ({ backend }) => {
    const { member } = await backend.stytch.organizations.members.create({
      organization_id,
      email_address,
      create_member_as_pending: true,
      is_breakglass: true,
      mfa_phone_number: '+12015550199',
      mfa_enrolled: true,
      roles: ['stytch_admin'],
      external_id: 'hr|9',
      trusted_metadata: { plan: 'pro' },
      untrusted_metadata: { theme: 'dark' },
    });
    expect(member).toMatchObject({
      status: 'pending',
      is_breakglass: true,
      mfa_phone_number: '+12015550199',
      mfa_phone_number_verified: false,
      mfa_enrolled: true,
      is_admin: true,
      external_id: 'hr|9',
      trusted_metadata: { plan: 'pro' },
      untrusted_metadata: { theme: 'dark' },
    });
  });

  test('is refused where a part of it is wrong, and nobody is created', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    await members.create({ organization_id, email_address: 'first@elsewhere.test', external_id: 'hr-1' });
    const wrong: [error: string, request: object][] = [
      ['duplicate_member_email', { email_address: 'FIRST@elsewhere.test' }],
      ['duplicate_member_external_id', { external_id: 'hr-1' }],
      ['bad_request', { external_id: 'no spaces' }],
      ['bad_request', { mfa_enrolled: 'yes' }],
      ['bad_request', { roles: 'stytch_admin' }],
      ['invalid_email', { email_address: 'nobody' }],
      ['invalid_phone_number', { mfa_phone_number: '2015550199' }],
      ['invalid_rbac_role_id', { roles: ['emperor'] }],
      ['cannot_assign_default_rbac_role_id', { roles: ['stytch_member'] }],
      ['metadata_too_large', { untrusted_metadata: { text: 'x'.repeat(4097) } }],
    ];
    for (const [error, request] of wrong)
      await expectStytchError(members.create({ organization_id, email_address, ...request }), error, 400);
    await expectStytchError(members.get({ organization_id, email_address }), 'member_not_found', 404);
    const same = await members.create({ organization_id: 'acme', email_address, external_id: 'hr-1' });
    expect(same.member.external_id).toBe('hr-1');
  });

  test('gets an address for one of two requests that race for it', async ({ backend }) => {
    const create = () => backend.stytch.organizations.members.create({ organization_id, email_address });
    const outcomes = (await Promise.allSettled([create(), create()])).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a member', () => {
  test('is found by id, external id and address, in their own organization and project only', async ({
    backend,
    server,
    inbox,
  }) => {
    const { members } = backend.stytch.organizations;
    const { member_id } = await members.create({ organization_id, email_address, external_id: 'hr-1' });
    for (const query of [{ member_id }, { member_id: 'hr-1' }, { email_address: 'ADA@elsewhere.test' }])
      expect((await members.get({ organization_id, ...query })).member_id).toBe(member_id);
    expect((await members.dangerouslyGet({ member_id })).organization.organization_slug).toBe(
      organization_id,
    );
    await expectStytchError(members.get({ organization_id: 'acme', member_id }), 'member_not_found', 404);
    await expectStytchError(
      members.get({ organization_id: 'acme', member_id: 'hr-1' }),
      'member_not_found',
      404,
    );
    await expectStytchError(members.get({ organization_id }), 'invalid_member_get_fields', 400);
    const elsewhere = new Backend(server.url, newProject(), inbox).stytch.organizations.members;
    await expectStytchError(elsewhere.dangerouslyGet({ member_id }), 'member_not_found', 404);
  });

  test('changes in what the request gives, and in nothing else', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const { member_id } = await members.create({
      organization_id,
      email_address,
      name: 'Ada',
      roles: ['stytch_admin'],
      untrusted_metadata: { theme: 'dark', beta: true },
    });
    const { member } = await members.update({
      organization_id,
      member_id,
      roles: [],
      mfa_enrolled: true,
      mfa_phone_number: '+12015550199',
      untrusted_metadata: { theme: null, size: 'l' },
      external_id: 'hr-2',
    });
    expect(member).toMatchObject({
      name: 'Ada',
      is_admin: false,
      mfa_enrolled: true,
      mfa_phone_number: '+12015550199',
      untrusted_metadata: { beta: true, size: 'l' },
    });
    expect((await members.get({ organization_id, member_id: 'hr-2' })).member_id).toBe(member_id);
  });

  test('does not change at all where a part of the request is wrong', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const { member: before } = await members.create({
      organization_id,
      email_address,
      mfa_phone_number: '+12015550199',
    });
    const wrong: [error: string, request: object][] = [
      ['duplicate_member_phone_number_for_member', { mfa_phone_number: '+12015550198' }],
      ['default_mfa_member_missing_factor', { default_mfa_method: 'sms_otp' }],
      ['invalid_mfa_default_method', { default_mfa_method: 'fax' }],
      ['duplicate_member_email', { email_address: 'new@optional-mfa.test' }],
      ['invalid_rbac_role_id', { roles: ['emperor'] }],
      ['bad_request', { is_breakglass: 1 }],
    ];
    const { member_id } = before;
    for (const [error, request] of wrong)
      await expectStytchError(
        members.update({ organization_id, member_id, name: 'Changed', ...request }),
        error,
        400,
      );
    expect((await members.get({ organization_id, member_id })).member).toEqual(before);
  });

  test('who gets another address must verify it, and keeps the old one from others', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const old = 'new@optional-mfa.test';
    const { member_id, session_token } = await backend.showPrimaryFactor(old, organization_id);
    await backend.stytch.magicLinks.email.loginOrSignup({ organization_id, email_address: old });

    const { member } = await members.update({ organization_id, member_id, email_address });
    expect(member).toMatchObject({
      email_address,
      email_address_verified: false,
      retired_email_addresses: [{ email_address: old }],
    });
    await expectStytchError(
      backend.stytch.magicLinks.authenticate({ magic_links_token: await backend.emailedToken(old) }),
      'unable_to_auth_magic_link',
      401,
    );
    await expectStytchError(
      members.create({ organization_id, email_address: old }),
      'retired_member_email',
      400,
    );
    await expectStytchError(
      backend.stytch.magicLinks.email.loginOrSignup({ organization_id, email_address: old }),
      'retired_member_email',
      400,
    );
    await expectStytchError(
      backend.stytch.sessions.authenticate({ session_token }),
      'session_not_found',
      404,
    );
    const back = await members.update({ organization_id, member_id, email_address: old, unlink_email: true });
    expect(back.member).toMatchObject({ email_address: old, retired_email_addresses: [] });
    await members.create({ organization_id, email_address });
  });
});
