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

  test('that is no token at all is told from one that is unknown', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    await expectStytchError(
      backend.stytch.otps.sms.send({ ...member, intermediate_session_token: 'short' }),
      'invalid_session_token',
      400,
    );
  });
});
