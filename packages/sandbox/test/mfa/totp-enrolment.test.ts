import { toDataURL } from 'qrcode';
import { describe, expect } from 'vitest';
import { totpCode } from '../helpers/codes.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

describe('enrolling an authenticator app', () => {
  test('shows the secret, a QR image of it and ten recovery codes', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    const totp = await backend.stytch.totps.create(member);
    expect(totp.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(totp.totp_registration_id).toMatch(/^totp-test-/);
    expect(new Set(totp.recovery_codes).size).toBe(10);
    for (const code of totp.recovery_codes) expect(code).toMatch(/^[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}$/);
    const uri = `otpauth://totp/Acme:new%40acme.test?issuer=Acme&secret=${totp.secret}&algorithm=SHA1&digits=6&period=30`;
    expect(totp.qr_code).toBe(await toDataURL(uri));
  });

  test('shows on the member once a code has confirmed it', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    const totp = await backend.stytch.totps.create(member);
    expect(totp.member).toMatchObject({ totp_registration_id: '', mfa_enrolled: false });
    const answer = await backend.stytch.totps.authenticate({ ...member, code: totpCode(totp.secret) });
    expect(answer.member).toMatchObject({
      totp_registration_id: totp.totp_registration_id,
      mfa_enrolled: true,
      default_mfa_method: 'totp',
    });
    expect(answer.member_session?.authentication_factors).toMatchObject([
      { type: 'magic_link' },
      {
        type: 'totp',
        delivery_method: 'authenticator_app',
        authenticator_app_factor: { totp_id: totp.totp_registration_id },
        sequence_order: 'SECONDARY',
      },
    ]);
  });

  test('must be confirmed within the time that was asked for', async ({ backend, advance }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    const { secret } = await backend.stytch.totps.create({ ...member, expiration_minutes: 5 });
    advance(301);
    const code = totpCode(secret, 301);
    await expectStytchError(backend.stytch.totps.authenticate({ ...member, code }), 'expired_totp', 400);
  });

  test('takes five minutes to a day', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    for (const expiration_minutes of [4, 1441, 5.5])
      await expectStytchError(
        backend.stytch.totps.create({ ...member, expiration_minutes }),
        'bad_request',
        400,
      );
  });

  test('that is begun anew gives up the one before', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    const first = await backend.stytch.totps.create(member);
    const second = await backend.stytch.totps.create(member);
    await expectStytchError(
      backend.stytch.totps.authenticate({ ...member, code: totpCode(first.secret) }),
      'unable_to_authenticate_totp',
      401,
    );
    const answer = await backend.stytch.totps.authenticate({ ...member, code: totpCode(second.secret) });
    expect(answer.member.totp_registration_id).toBe(second.totp_registration_id);
  });

  test('is for members who have none', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    await expectStytchError(backend.stytch.totps.create(member), 'active_totp_exists', 400);
  });

  test('takes the phone first where there is one', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    const { organization_id, member_id } = member;
    for (const body of [member, { organization_id, member_id }])
      await expectStytchError(backend.stytch.totps.create(body), 'insufficient_factors', 401);

    const { session_token } = await backend.signInBySms();
    const { secret } = await backend.stytch.totps.create({ organization_id, member_id, session_token });
    const authenticate = (code: string, set_default_mfa = false) =>
      backend.stytch.totps.authenticate({ organization_id, member_id, session_token, code, set_default_mfa });
    const added = await authenticate(totpCode(secret));
    expect(added.session_token).toBe(session_token);
    expect(
      added.member_session?.authentication_factors.map(({ delivery_method }) => delivery_method),
    ).toEqual(['email', 'sms', 'authenticator_app']);
    expect(added.member.default_mfa_method).toBe('sms_otp');
    expect((await authenticate(totpCode(secret, 30), true)).member.default_mfa_method).toBe('totp');
  });

  test('is not confirmed by the first factor alone once there is a phone', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    const { secret } = await backend.stytch.totps.create(member);
    await backend.stytch.otps.sms.send({ ...member, mfa_phone_number: '+12015550199' });
    const { code } = inbox.latestSms('+12015550199');
    await backend.stytch.otps.sms.authenticate({ ...member, code });
    const later = await backend.memberBeforeMfa('new@acme.test');
    await expectStytchError(
      backend.stytch.totps.authenticate({ ...later, code: totpCode(secret) }),
      'insufficient_factors',
      401,
    );
  });

  test('is open to a backend without a session, for a member who has no second factor', async ({
    backend,
  }) => {
    const { organization_id, member_id } = await backend.memberBeforeMfa('new@acme.test');
    expect(await backend.stytch.totps.create({ organization_id, member_id })).toMatchObject({ member_id });
  });

  test('is closed where the organization allows texts alone', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@sms-only.test', 'sms-only');
    await expectStytchError(
      backend.stytch.totps.create(member),
      'operation_restricted_by_organization_mfa_methods',
      403,
    );
  });

  test('heeds a restriction to one method, save for break-glass members and for factors it rules out', async ({
    sandbox,
    project,
    backend,
  }) => {
    sandbox.importSeed(project.uuid, {
      organizations: [
        {
          organization_name: 'Texts',
          organization_slug: 'texts',
          mfa_policy: 'REQUIRED_FOR_ALL',
          allowed_mfa_methods: ['sms_otp'],
          members: [{ email_address: 'glass@texts.test', is_breakglass: true }],
        },
        {
          organization_name: 'Apps',
          organization_slug: 'apps',
          mfa_policy: 'REQUIRED_FOR_ALL',
          allowed_mfa_methods: ['totp'],
          members: [{ email_address: 'phone@apps.test', mfa_phone_number: '+12025550143' }],
        },
      ],
    });
    for (const [email, organization] of [
      ['glass@texts.test', 'texts'],
      ['phone@apps.test', 'apps'],
    ] as const) {
      const ids = await backend.memberBeforeMfa(email, organization);
      const { secret } = await backend.stytch.totps.create(ids);
      await backend.stytch.totps.authenticate({ ...ids, code: totpCode(secret) });
    }
  });

  test('enrols in MFA by choice where the organization leaves it open', async ({ backend }) => {
    const { organization_id, member_id, session_token } = await backend.showPrimaryFactor(
      'new@optional-mfa.test',
      'optional-mfa',
    );
    const member = { organization_id, member_id, session_token };
    const { secret } = await backend.stytch.totps.create(member);
    const enrolled = async (seconds: number, set_mfa_enrollment?: string) =>
      (
        await backend.stytch.totps.authenticate({
          ...member,
          code: totpCode(secret, seconds),
          ...(set_mfa_enrollment && { set_mfa_enrollment }),
        })
      ).member.mfa_enrolled;
    expect(await enrolled(-30)).toBe(false);
    expect(await enrolled(0, 'enroll')).toBe(true);
    expect(await enrolled(30, 'unenroll')).toBe(false);
  });
});
