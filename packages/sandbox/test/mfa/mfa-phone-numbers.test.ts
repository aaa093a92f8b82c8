import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

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
      backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+12025550143' }),
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
