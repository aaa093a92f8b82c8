import { describe, expect } from 'vitest';
import type { Backend } from '../helpers/backend.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const email_address = 'new@optional-mfa.test';
const signIn = (backend: Backend) => backend.showPrimaryFactor(email_address, 'optional-mfa');

/** Another organization, with the same address in it. */
async function createOther({ stytch }: Backend, settings = {}, member = {}) {
  const { organization } = await stytch.organizations.create({ organization_name: 'Other', ...settings });
  const { organization_id } = organization;
  const { member_id } = await stytch.organizations.members.create({
    organization_id,
    email_address,
    ...member,
  });
  return { organization_id, member_id };
}

describe('exchanging a session', () => {
  test('gives one in another organization of the same address, beside the first', async ({ backend }) => {
    const { sessions } = backend.stytch;
    const other = await createOther(backend);
    const { session_token, session_jwt } = await signIn(backend);
    const answer = await sessions.exchange({ session_jwt, organization_id: other.organization_id });
    expect(answer).toMatchObject({
      member_authenticated: true,
      member_id: other.member_id,
      intermediate_session_token: '',
      mfa_required: null,
      member_session: {
        organization_slug: 'other',
        authentication_factors: [{ type: 'magic_link', email_factor: { email_address } }],
      },
    });
    await sessions.authenticate({ session_token: answer.session_token });
    await sessions.authenticate({ session_token });
  });

  test('accepts an invitation', async ({ backend }) => {
    const { session_token } = await signIn(backend);
    const { organization } = await backend.stytch.organizations.create({ organization_name: 'Other' });
    const { organization_id } = organization;
    await backend.stytch.magicLinks.email.invite({ organization_id, email_address });
    const answer = await backend.stytch.sessions.exchange({ session_token, organization_id });
    expect(answer.member).toMatchObject({ status: 'active', email_address_verified: true });
  });

  test('does not join an organization, whatever that allows', async ({ backend }) => {
    const { organization } = await backend.stytch.organizations.create({
      organization_name: 'Open',
      email_jit_provisioning: 'RESTRICTED',
      email_allowed_domains: ['optional-mfa.test'],
    });
    const { session_token } = await signIn(backend);
    const { organization_id } = organization;
    await expectStytchError(
      backend.stytch.sessions.exchange({ session_token, organization_id }),
      'member_not_found',
      404,
    );
  });

  test('stops for a second factor, with an intermediate session that finishes the sign-in', async ({
    backend,
    inbox,
  }) => {
    const mfa_phone_number = '+12015550199';
    const other = await createOther(backend, { mfa_policy: 'REQUIRED_FOR_ALL' }, { mfa_phone_number });
    const { session_token } = await signIn(backend);
    const { organization_id } = other;
    const answer = await backend.stytch.sessions.exchange({ session_token, organization_id });
    expect(answer).toMatchObject({
      member_authenticated: false,
      member_session: null,
      session_token: '',
      mfa_required: { member_options: { mfa_phone_number }, secondary_auth_initiated: 'sms_otp' },
      primary_required: null,
    });
    const { intermediate_session_token } = answer;
    const { code } = inbox.latestSms(mfa_phone_number);
    await backend.stytch.otps.sms.authenticate({ ...other, intermediate_session_token, code });
  });

  test('takes along a texted code where both members have verified the same number', async ({
    backend,
    inbox,
  }) => {
    const { stytch } = backend;
    const { session_token, member } = await backend.signInBySms();
    const { organization } = await stytch.organizations.create({
      organization_name: 'Other',
      mfa_policy: 'REQUIRED_FOR_ALL',
    });
    const { organization_id } = organization;
    const mfa_phone_number = member.mfa_phone_number;
    await stytch.organizations.members.create({
      organization_id,
      email_address: member.email_address,
      mfa_phone_number,
    });
    const unverified = await stytch.sessions.exchange({ session_token, organization_id });
    expect(unverified).toMatchObject({ member_authenticated: false, mfa_required: expect.anything() });

    const code = inbox.latestSms(mfa_phone_number).code;
    const { member_id, intermediate_session_token } = unverified;
    await stytch.otps.sms.authenticate({ organization_id, member_id, intermediate_session_token, code });
    const verified = await stytch.sessions.exchange({ session_token, organization_id });
    expect(verified).toMatchObject({
      member_authenticated: true,
      member_session: { authentication_factors: [{ type: 'magic_link' }, { type: 'otp' }] },
    });
  });

  test('asks for another first factor where the one shown is not allowed', async ({ backend }) => {
    const { organization_id } = await createOther(backend, {
      auth_methods: 'RESTRICTED',
      allowed_auth_methods: ['sso'],
    });
    const { session_token } = await signIn(backend);
    expect(await backend.stytch.sessions.exchange({ session_token, organization_id })).toMatchObject({
      member_authenticated: false,
      primary_required: { allowed_auth_methods: ['sso'] },
    });
  });

  test('leaves an intermediate session that may choose yet another organization', async ({ backend }) => {
    const { organization_id } = await createOther(backend, { mfa_policy: 'REQUIRED_FOR_ALL' });
    const { session_token } = await signIn(backend);
    const { intermediate_session_token } = await backend.stytch.sessions.exchange({
      session_token,
      organization_id,
    });
    const created = await backend.stytch.discovery.organizations.create({
      intermediate_session_token,
      organization_name: 'Third',
    });
    expect(created).toMatchObject({
      member_authenticated: true,
      organization: { organization_slug: 'third' },
    });
  });

  test('takes one live session of this project', async ({ backend, advance }) => {
    const { sessions } = backend.stytch;
    const { session_token, session_jwt } = await signIn(backend);
    const organization_id = 'optional-mfa';
    await expectStytchError(sessions.exchange({ organization_id }), 'no_session_arguments', 400);
    await expectStytchError(
      sessions.exchange({ organization_id, session_token, session_jwt }),
      'too_many_session_arguments',
      400,
    );
    await expectStytchError(
      sessions.exchange({ organization_id: 'nowhere', session_token }),
      'organization_not_found',
      404,
    );
    advance(3601);
    await expectStytchError(sessions.exchange({ organization_id, session_token }), 'session_not_found', 404);
  });
});

describe('the sessions of a member', () => {
  test('are listed while they live, and end together', async ({ backend, advance }) => {
    const { sessions } = backend.stytch;
    const first = await signIn(backend);
    advance(1800);
    const second = await signIn(backend);
    const member = { organization_id: 'optional-mfa', member_id: first.member_id };
    const idsOf = async () =>
      (await sessions.get(member)).member_sessions.map(({ member_session_id }) => member_session_id);
    expect(await idsOf()).toHaveLength(2);
    advance(1801);
    expect(await idsOf()).toEqual([second.member_session?.member_session_id]);
    await sessions.revoke({ member_id: first.member_id });
    expect(await idsOf()).toEqual([]);
    await expectStytchError(sessions.get({ ...member, organization_id: 'acme' }), 'member_not_found', 404);
  });

  test('are revoked by one argument at a time', async ({ backend }) => {
    const { session_token, member_id } = await signIn(backend);
    const { sessions } = backend.stytch;
    await expectStytchError(
      sessions.revoke({ session_token, member_id }),
      'too_many_session_revoke_arguments',
      400,
    );
    await expectStytchError(sessions.revoke({}), 'no_session_revoke_arguments', 400);
    await sessions.authenticate({ session_token });
  });
});
