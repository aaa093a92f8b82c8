import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'optional-mfa';
const email_address = 'ada@elsewhere.test';

describe('a deleted member', () => {
  test('is signed out, found nowhere, and leaves address and number free', async ({ backend, inbox }) => {
    const { members } = backend.stytch.organizations;
    const { session_token, session_jwt, member_id } = await backend.signInBySms();
    const pending = await backend.memberBeforeMfa('sms@acme.test');
    const { code } = inbox.latestSms('+12025550143');
    const acme = { organization_id: 'acme' };
    await backend.stytch.magicLinks.email.loginOrSignup({ ...acme, email_address: 'sms@acme.test' });

    expect(await members.delete({ ...acme, member_id })).toMatchObject({ member_id });
    for (const session of [{ session_token }, { session_jwt }])
      await expectStytchError(backend.stytch.sessions.authenticate(session), 'session_not_found', 404);
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({ ...pending, code }),
      'intermediate_session_not_found',
      404,
    );
    await expectStytchError(
      backend.stytch.magicLinks.authenticate({
        magic_links_token: await backend.emailedToken('sms@acme.test'),
      }),
      'unable_to_auth_magic_link',
      401,
    );
    await expectStytchError(members.get({ ...acme, member_id }), 'member_not_found', 404);
    await expectStytchError(members.delete({ ...acme, member_id }), 'member_not_found', 404);
    await expectStytchError(members.dangerouslyGet({ member_id }), 'member_not_found', 404);
    expect(await members.dangerouslyGet({ member_id, include_deleted: true })).toMatchObject({
      member: { status: 'deleted', email_address: 'sms@acme.test' },
    });
    await members.create({
      ...acme,
      email_address: 'sms@acme.test',
      mfa_phone_number: '+12025550143',
    });
  });

  test('comes back active, with the factors they had', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const { member_id } = await backend.signInBySms();
    await members.delete({ organization_id: 'acme', member_id });
    const { member } = await members.reactivate({ organization_id: 'acme', member_id });
    expect(member).toMatchObject({ status: 'active', mfa_phone_number_verified: true });
    expect((await backend.signInBySms()).member_id).toBe(member_id);
  });

  test('does not come back unverified, twice, elsewhere, or where the address has gone', async ({
    backend,
  }) => {
    const { members } = backend.stytch.organizations;
    const unverified = await members.create({ organization_id, email_address });
    await members.delete({ organization_id, member_id: unverified.member_id });
    await expectStytchError(
      members.reactivate({ organization_id, member_id: unverified.member_id }),
      'email_unverified_for_reactivation',
      400,
    );
    const { member_id } = await members.get({ organization_id, email_address: 'new@optional-mfa.test' });
    await expectStytchError(
      members.reactivate({ organization_id, member_id }),
      'no_deleted_member_found_for_reactivation',
      404,
    );
    await members.delete({ organization_id, member_id });
    await expectStytchError(
      members.reactivate({ organization_id: 'acme', member_id }),
      'no_deleted_member_found_for_reactivation',
      404,
    );
    await members.create({ organization_id, email_address: 'new@optional-mfa.test' });
    await expectStytchError(
      members.reactivate({ organization_id, member_id }),
      'reactivation_email_belongs_to_another_member',
      400,
    );
  });

  test('no longer vouches for their domain', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const joinable = async () =>
      (await backend.discover('joiner@optional-mfa.test')).discovered_organizations.length;
    expect(await joinable()).toBe(1);
    const { member_id } = await members.get({ organization_id, email_address: 'new@optional-mfa.test' });
    await members.delete({ organization_id, member_id });
    expect(await joinable()).toBe(0);
    await members.reactivate({ organization_id, member_id });
    expect(await joinable()).toBe(1);
  });
});
