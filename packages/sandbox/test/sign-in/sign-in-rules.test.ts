import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const PHONE = '+12025550143';
const NEW_PHONE = '+12015550199';

describe('a second factor', () => {
  test('is refused once the organization has restricted itself to another', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    const { organization_id } = member;
    await backend.stytch.organizations.update({
      organization_id,
      mfa_methods: 'RESTRICTED',
      allowed_mfa_methods: ['totp'],
    });
    const { code } = inbox.latestSms(PHONE);
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({ ...member, code }),
      'operation_restricted_by_organization_mfa_methods',
      403,
    );
  });

  test('waits for a primary factor that the organization allows', async ({ backend }) => {
    const { organization } = await backend.stytch.organizations.get({ organization_id: 'acme' });
    const { organization_id } = organization;
    await backend.stytch.organizations.update({
      organization_id,
      auth_methods: 'RESTRICTED',
      allowed_auth_methods: ['sso'],
    });
    const { intermediate_session_token } = await backend.discover('new@acme.test');
    const answer = await backend.stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id,
    });
    expect(answer.primary_required?.allowed_auth_methods).toEqual(['sso']);
    await expectStytchError(
      backend.stytch.otps.sms.send({
        organization_id,
        member_id: answer.member_id,
        intermediate_session_token,
        mfa_phone_number: NEW_PHONE,
      }),
      'action_available_only_once_primary_authentication_is_met',
      400,
    );
  });

  test("is not shown by another member's session", async ({ backend }) => {
    const { session_token } = await backend.signInBySms();
    const { organization_id, member_id } = await backend.memberBeforeMfa('new@acme.test');
    for (const call of [
      () =>
        backend.stytch.otps.sms.send({
          organization_id,
          member_id,
          session_token,
          mfa_phone_number: NEW_PHONE,
        }),
      () =>
        backend.stytch.otps.sms.authenticate({ organization_id, member_id, session_token, code: '000000' }),
    ])
      await expectStytchError(call(), 'member_session_member_id_mismatch', 400);
  });

  test('is added to a session that asks for one more', async ({ backend, inbox }) => {
    const { session_token, organization_id, member_id } = await backend.showPrimaryFactor(
      'new@optional-mfa.test',
      'optional-mfa',
    );
    const member = { organization_id, member_id, session_token };
    await backend.stytch.otps.sms.send({ ...member, mfa_phone_number: NEW_PHONE });
    const answer = await backend.stytch.otps.sms.authenticate({
      ...member,
      code: inbox.latestSms(NEW_PHONE).code,
      set_mfa_enrollment: 'enroll',
    });
    expect(answer.session_token).toBe(session_token);
    expect(answer.member_session?.authentication_factors.map(({ type }) => type)).toEqual([
      'magic_link',
      'otp',
    ]);
    expect(answer.member.mfa_enrolled).toBe(true);
    const again = await backend.showPrimaryFactor('new@optional-mfa.test', 'optional-mfa');
    expect(again.mfa_required?.secondary_auth_initiated).toBe('sms_otp');
  });
});

describe('an emailed link', () => {
  test("does not continue another member's sign-in", async ({ backend, inbox }) => {
    const theirs = await backend.memberBeforeMfa('sms@acme.test');
    await backend.stytch.magicLinks.email.loginOrSignup({
      organization_id: 'acme',
      email_address: 'new@acme.test',
    });
    const mine = await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('new@acme.test'),
      intermediate_session_token: theirs.intermediate_session_token,
    });
    expect(mine.intermediate_session_token).not.toBe(theirs.intermediate_session_token);
    const { code } = inbox.latestSms(PHONE);
    const { member } = await backend.stytch.otps.sms.authenticate({ ...theirs, code });
    expect(member.email_address).toBe('sms@acme.test');
  });

  test("asks for a second factor whatever another member's session holds", async ({ backend }) => {
    const { session_token } = await backend.signInBySms();
    await backend.stytch.magicLinks.email.loginOrSignup({
      organization_id: 'acme',
      email_address: 'new@acme.test',
    });
    const answer = await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('new@acme.test'),
      session_token,
    });
    expect(answer).toMatchObject({ member_authenticated: false, session_token: '' });
  });

  test('asks for none of a member whose session holds one already', async ({ backend }) => {
    const { session_token } = await backend.signInBySms();
    await backend.stytch.magicLinks.email.loginOrSignup({
      organization_id: 'acme',
      email_address: 'sms@acme.test',
    });
    const answer = await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('sms@acme.test'),
      session_token,
    });
    expect(answer).toMatchObject({ member_authenticated: true, session_token });
  });

  test('asks for none of a member who has a session already, though their organization has come to require it', async ({
    backend,
  }) => {
    const email_address = 'new@optional-mfa.test';
    const organization_id = 'optional-mfa';
    const { session_token } = await backend.showPrimaryFactor(email_address, organization_id);
    await backend.stytch.organizations.update({ organization_id, mfa_policy: 'REQUIRED_FOR_ALL' });
    await backend.stytch.magicLinks.email.loginOrSignup({ organization_id, email_address });
    const answer = await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken(email_address),
      session_token,
    });
    expect(answer).toMatchObject({ member_authenticated: true, session_token, mfa_required: null });
    const without = await backend.showPrimaryFactor(email_address, organization_id);
    expect(without).toMatchObject({ member_authenticated: false, mfa_required: { member_options: null } });
  });

  test('leads someone new to the address for signing up, and a member to that for logging in', async ({
    backend,
    inbox,
    server,
  }) => {
    const login = `${server.url}/authenticate`;
    const signup = `${server.url}/reset-password`;
    for (const [email_address, expected] of [
      ['new@acme.test', login],
      ['newcomer@acme.test', signup],
    ] as const) {
      await backend.stytch.magicLinks.email.loginOrSignup({
        organization_id: 'acme',
        email_address,
        login_redirect_url: login,
        signup_redirect_url: signup,
      });
      const landing = await inbox.landing(email_address);
      expect(landing.origin + landing.pathname).toBe(expected);
    }
  });
});
