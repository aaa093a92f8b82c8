import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'optional-mfa';

describe("a member's second factor", () => {
  test('is asked for under OPTIONAL from those who enrolled, and no longer from those who did not', async ({
    backend,
  }) => {
    const { members } = backend.stytch.organizations;
    const email = 'new@optional-mfa.test';
    const { member_id } = await members.get({ organization_id, email_address: email });
    const requires = async () => (await backend.showPrimaryFactor(email, organization_id)).mfa_required;
    expect(await requires()).toBeNull();
    await members.update({ organization_id, member_id, mfa_enrolled: true });
    expect(await requires()).toEqual({ member_options: null, secondary_auth_initiated: null });
    await members.update({ organization_id, member_id, mfa_enrolled: false });
    expect(await requires()).toBeNull();
  });

  test('may not be the verified number of another', async ({ backend }) => {
    await expectStytchError(
      backend.stytch.organizations.members.create({
        organization_id: 'acme',
        email_address: 'ada@elsewhere.test',
        mfa_phone_number: '+12025550143',
      }),
      'duplicate_member_phone_number',
      400,
    );
  });

  test('can be removed; sessions stay, and the next sign-in asks for another', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const { session_token, member_id } = await backend.signInBySms();
    const acme = { organization_id: 'acme', member_id };
    expect((await members.deleteMFAPhoneNumber(acme)).member).toMatchObject({
      mfa_phone_number: '',
      default_mfa_method: '',
      mfa_enrolled: true,
    });
    await backend.stytch.sessions.authenticate({ session_token });
    expect((await backend.showPrimaryFactor('sms@acme.test', 'acme')).mfa_required).toEqual({
      member_options: null,
      secondary_auth_initiated: null,
    });
    await expectStytchError(members.deleteMFAPhoneNumber(acme), 'phone_number_not_found', 404);

    const both = await members.get({ organization_id: 'acme', email_address: 'both@acme.test' });
    const removed = await members.deleteTOTP({ organization_id: 'acme', member_id: both.member_id });
    expect(removed.member).toMatchObject({ totp_registration_id: '', default_mfa_method: 'sms_otp' });
  });

  test('of a break-glass member may be one that the organization does not allow', async ({
    backend,
    inbox,
  }) => {
    const { members } = backend.stytch.organizations;
    const email = 'new@totp-only.test';
    const totpOnly = { organization_id: 'totp-only' };
    const { member_id } = await members.get({ ...totpOnly, email_address: email });
    await members.update({ ...totpOnly, member_id, is_breakglass: true });
    const { intermediate_session_token } = await backend.showPrimaryFactor(email, 'totp-only');
    const credential = { ...totpOnly, member_id, intermediate_session_token };
    await backend.stytch.otps.sms.send({ ...credential, mfa_phone_number: '+12015550199' });
    const { code } = inbox.latestSms('+12015550199');
    await backend.stytch.otps.sms.authenticate({ ...credential, code });
  });
});

test("a member's password can be taken away, by its id", async ({ backend }) => {
  const { members } = backend.stytch.organizations;
  const acme = { organization_id: 'acme' };
  const { member } = await members.get({ ...acme, email_address: 'sms@acme.test' });
  const { member_password_id } = member;
  expect(member_password_id).toMatch(/^password-test-/);
  await expectStytchError(
    members.deletePassword({ organization_id, member_password_id }),
    'member_password_not_found',
    404,
  );
  expect((await members.deletePassword({ ...acme, member_password_id })).member.member_password_id).toBe('');
  await expectStytchError(
    members.deletePassword({ ...acme, member_password_id }),
    'member_password_not_found',
    404,
  );
});

test('a break-glass member signs in by a first factor that the organization does not allow', async ({
  backend,
}) => {
  const { organizations } = backend.stytch;
  const sso = { auth_methods: 'RESTRICTED', allowed_auth_methods: ['sso'] };
  await organizations.update({ organization_id, ...sso });
  const email = 'new@optional-mfa.test';
  await expectStytchError(
    backend.showPrimaryFactor(email, organization_id),
    'operation_restricted_by_organization_auth_methods',
    403,
  );
  const { member_id } = await organizations.members.get({ organization_id, email_address: email });
  await organizations.members.update({ organization_id, member_id, is_breakglass: true });
  expect(await backend.showPrimaryFactor(email, organization_id)).toMatchObject({
    member_authenticated: true,
  });
});
