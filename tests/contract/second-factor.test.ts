import { describe, expect } from 'vitest';
import { otherThan } from '../helpers/codes.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const PHONE = '+12025550143';

describe('a texted code', () => {
  test('is refused when wrong, and leaves the sign-in to be tried again', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    const { code } = inbox.latestSms(PHONE);
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({ ...member, code: otherThan(code) }),
      'otp_code_not_found',
      404,
    );
    expect((await backend.stytch.otps.sms.authenticate({ ...member, code })).session_token).not.toBe('');
  });

  test('is refused when it is not six digits', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({ ...member, code: '12345' }),
      'invalid_code',
      400,
    );
  });

  test('is refused after two minutes', async ({ backend, inbox, advance }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    advance(121);
    const { code } = inbox.latestSms(PHONE);
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({ ...member, code }),
      'unable_to_auth_otp_code',
      401,
    );
  });

  test('works once', async ({ backend, inbox }) => {
    const { session_token, member_id, organization } = await backend.signInBySms();
    const { code } = inbox.latestSms(PHONE);
    const { organization_id } = organization;
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({ organization_id, member_id, session_token, code }),
      'unable_to_auth_otp_code',
      401,
    );
  });

  test('gives one session to two requests that race for it', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    const { code } = inbox.latestSms(PHONE);
    const attempts = [1, 2].map(() => backend.stytch.otps.sms.authenticate({ ...member, code }));
    const outcomes = (await Promise.allSettled(attempts)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is replaced by the next one', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    const { code: first } = inbox.latestSms(PHONE);
    let { code: second } = inbox.latestSms(PHONE);
    while (second === first) {
      await backend.stytch.otps.sms.send(member);
      second = inbox.latestSms(PHONE).code;
    }
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({ ...member, code: first }),
      'otp_code_not_found',
      404,
    );
  });
});

describe('an intermediate session', () => {
  test('is over once it became a session', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    await backend.stytch.otps.sms.authenticate({ ...member, code: inbox.latestSms(PHONE).code });
    await expectStytchError(backend.stytch.otps.sms.send(member), 'intermediate_session_not_found', 404);
  });

  test('is over after ten minutes', async ({ backend, advance }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    advance(601);
    const call = backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' });
    await expectStytchError(call, 'intermediate_session_not_found', 404);
  });

  test('does not serve another member', async ({ backend, inbox }) => {
    const mine = await backend.memberBeforeMfa('new@acme.test');
    const theirs = await backend.memberBeforeMfa('sms@acme.test');
    const { code } = inbox.latestSms(PHONE);
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({
        ...theirs,
        intermediate_session_token: mine.intermediate_session_token,
        code,
      }),
      'invalid_intermediate_session_token_for_organization',
      400,
    );
  });

  test('does not serve another organization', async ({ backend }) => {
    const mine = await backend.memberBeforeMfa('new@acme.test');
    await expectStytchError(
      backend.stytch.discovery.intermediateSessions.exchange({
        intermediate_session_token: mine.intermediate_session_token,
        organization_id: 'optional-mfa',
      }),
      'invalid_intermediate_session_token_for_organization',
      400,
    );
  });

  test('that is no token at all is told from one that is unknown', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    await expectStytchError(
      backend.stytch.otps.sms.send({ ...member, intermediate_session_token: 'short' }),
      'invalid_session_token',
      400,
    );
  });
});

describe('a phone number', () => {
  test('must be in E.164 format', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    for (const mfa_phone_number of ['2015550199', '+1 201 555 0199', '+1201', 'abc', '']) {
      await expectStytchError(
        backend.stytch.otps.sms.send({ ...member, mfa_phone_number }),
        'invalid_phone_number',
        400,
      );
    }
  });

  test('may be corrected until it is verified', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    await backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550198' });
    await backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' });
    const { code } = inbox.latestSms('+12015550199');
    const answer = await backend.stytch.otps.sms.authenticate({ ...member, code });
    expect(answer.member.mfa_phone_number).toBe('+12015550199');
  });

  test('that is verified is not replaced by another', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    await expectStytchError(
      backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' }),
      'duplicate_member_phone_number_for_member',
      400,
    );
  });

  test('that two members gave is verified by one of them alone', async ({ backend, inbox }) => {
    const one = await backend.memberBeforeMfa('new@acme.test');
    const other = await backend.memberBeforeMfa('newcomer@acme.test');
    await backend.stytch.otps.sms.send({ ...one, mfa_phone_number: '+12015550199' });
    const { code: first } = inbox.latestSms('+12015550199');
    await backend.stytch.otps.sms.send({ ...other, mfa_phone_number: '+12015550199' });
    const { code: second } = inbox.latestSms('+12015550199');
    await backend.stytch.otps.sms.authenticate({ ...one, code: first });
    await expectStytchError(
      backend.stytch.otps.sms.authenticate({ ...other, code: second }),
      'duplicate_member_phone_number',
      400,
    );
  });

  test('of another member is refused', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    await expectStytchError(
      backend.stytch.otps.sms.send({ ...member, mfa_phone_number: PHONE }),
      'duplicate_member_phone_number',
      400,
    );
  });

  test('is asked for where the member has none', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    await expectStytchError(backend.stytch.otps.sms.send(member), 'phone_number_not_found', 404);
  });

  test('can not be added beside an authenticator app that was not shown', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    await expectStytchError(
      backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' }),
      'insufficient_factors',
      401,
    );
  });
});

describe('an organization restricted to authenticator apps', () => {
  test('sends no text', async ({ backend, inbox }) => {
    const answer = await backend.showPrimaryFactor('new@totp-only.test', 'totp-only');
    const { organization_id, member_id, intermediate_session_token } = answer;
    await expectStytchError(
      backend.stytch.otps.sms.send({
        organization_id,
        member_id,
        intermediate_session_token,
        mfa_phone_number: '+12015550199',
      }),
      'operation_restricted_by_organization_mfa_methods',
      403,
    );
    expect(inbox.messages('sms')).toEqual([]);
  });
});
