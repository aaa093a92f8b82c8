import { describe, expect } from 'vitest';
import { test } from '../helpers/contract-test.ts';

describe("Stytch's three documented steps, with the official Node client", () => {
  test('enrol a new member by a phone number in E.164 format', async ({ backend, inbox }) => {
    const primary = await backend.showPrimaryFactor('new@acme.test', 'acme');
    expect(primary).toMatchObject({
      status_code: 200,
      member_authenticated: false,
      session_token: '',
      session_jwt: '',
      member_session: null,
      mfa_required: { member_options: null, secondary_auth_initiated: null },
      intermediate_session_token: expect.stringMatching(/^[\w-]{44}$/),
    });

    const { organization_id, member_id, intermediate_session_token } = primary;
    const sent = await backend.stytch.otps.sms.send({
      organization_id,
      member_id,
      intermediate_session_token,
      mfa_phone_number: '+12015550199',
    });
    expect(sent.member).toMatchObject({ mfa_phone_number: '+12015550199', mfa_phone_number_verified: false });

    const answer = await backend.stytch.otps.sms.authenticate({
      organization_id,
      member_id,
      intermediate_session_token,
      code: inbox.latestSms('+12015550199').code,
      session_duration_minutes: 30,
    });
    expect(answer).toMatchObject({
      member: { mfa_enrolled: true, mfa_phone_number_verified: true, default_mfa_method: 'sms_otp' },
      member_session: {
        organization_slug: 'acme',
        authentication_factors: [
          { type: 'magic_link', delivery_method: 'email', email_factor: { email_address: 'new@acme.test' } },
          { type: 'otp', delivery_method: 'sms', phone_number_factor: { phone_number: '+12015550199' } },
        ],
      },
    });
    const { started_at = '', expires_at = '' } = answer.member_session ?? {};
    expect(Date.parse(expires_at) - Date.parse(started_at)).toBe(30 * 60_000);
  });

  test('text an enrolled member at once, and again on request', async ({ backend, inbox }) => {
    const primary = await backend.showPrimaryFactor('sms@acme.test', 'acme');
    expect(primary.mfa_required).toEqual({
      member_options: { mfa_phone_number: '+12025550143', totp_registration_id: '' },
      secondary_auth_initiated: 'sms_otp',
    });
    const first = inbox.latestSms('+12025550143');

    const { organization_id, member_id, intermediate_session_token } = primary;
    await backend.stytch.otps.sms.send({ organization_id, member_id, intermediate_session_token });
    const second = inbox.latestSms('+12025550143');
    expect(second.id).not.toBe(first.id);

    const answer = await backend.stytch.otps.sms.authenticate({
      organization_id,
      member_id,
      intermediate_session_token,
      code: second.code,
    });
    expect(answer.session_token).toMatch(/^[\w-]{44}$/);
  });

  test('end at the first step where the organization asks for no second factor', async ({ backend }) => {
    const answer = await backend.showPrimaryFactor('new@optional-mfa.test', 'optional-mfa');
    expect(answer).toMatchObject({
      member_authenticated: true,
      intermediate_session_token: '',
      mfa_required: null,
      member_session: { organization_slug: 'optional-mfa' },
    });
  });
});
