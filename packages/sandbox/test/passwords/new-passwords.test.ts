import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const sam = {
  organization_id: 'acme',
  email_address: 'sms@acme.test',
  password: 'violet-kettle-orbits-42',
};
const NEW_PASSWORD = 'quiet-lantern-meadow-77';

describe('a new password', () => {
  test('is judged by zxcvbn, in the words that the widget translates', async ({ backend }) => {
    const strong = await backend.stytch.passwords.strengthCheck({ password: NEW_PASSWORD });
    expect(strong).toMatchObject({ valid_password: true, score: 4, strength_policy: 'zxcvbn' });
    const weak = await backend.stytch.passwords.strengthCheck({ password: 'abcabcabc' });
    expect(weak).toMatchObject({
      valid_password: false,
      luds_feedback: {
        has_lower_case: true,
        has_upper_case: false,
        has_digit: false,
        has_symbol: false,
        missing_complexity: 2,
        missing_characters: 0,
      },
      zxcvbn_feedback: {
        suggestions: expect.arrayContaining(['Add another word or two. Uncommon words are better.']),
      },
    });
  });

  test('that was found in breaches is refused however strong it is', async ({ backend }) => {
    const password = 'CorrectHorseBatteryStaple';
    const strength = await backend.stytch.passwords.strengthCheck({ password });
    expect(strength).toMatchObject({ score: 4, breached_password: true, valid_password: false });
  });

  test('replaces one that the member knows, and ends their sessions', async ({ backend }) => {
    const { passwords, sessions } = backend.stytch;
    const { session_token } = await backend.signInBySms();
    const { password: existing_password, ...member } = sam;
    const reset = { ...member, existing_password, new_password: NEW_PASSWORD };
    const answer = await passwords.existingPassword.reset(reset);
    expect(answer.mfa_required?.secondary_auth_initiated).toBe('sms_otp');
    await expectStytchError(sessions.authenticate({ session_token }), 'session_not_found', 404);
    await expectStytchError(passwords.authenticate(sam), 'unauthorized_credentials', 401);
    await passwords.authenticate({ ...sam, password: NEW_PASSWORD });
    await expectStytchError(passwords.existingPassword.reset(reset), 'unauthorized_credentials', 401);
  });

  test('that is too weak leaves the old one', async ({ backend }) => {
    const { passwords } = backend.stytch;
    const { password: existing_password, ...member } = sam;
    for (const [new_password, type] of [
      ['abcabcabc', 'weak_password'],
      ['', 'weak_password'],
      ['password', 'breached_password'],
    ] as const)
      await expectStytchError(
        passwords.existingPassword.reset({ ...member, existing_password, new_password }),
        type,
        400,
      );
    await passwords.authenticate(sam);
  });

  test('is set by a session that is fresh, and ends the others', async ({ backend }) => {
    const { passwords, sessions } = backend.stytch;
    const other = await backend.signInBySms();
    const { session_token } = await backend.signInBySms();
    const answer = await passwords.sessions.reset({
      organization_id: 'acme',
      password: NEW_PASSWORD,
      session_token,
    });
    expect(answer).toMatchObject({ session_token, member_authenticated: true });
    await sessions.authenticate({ session_token });
    await expectStytchError(
      sessions.authenticate({ session_token: other.session_token }),
      'session_not_found',
      404,
    );
    await passwords.authenticate({ ...sam, password: NEW_PASSWORD });
  });

  test('is not set by a session whose factors are over five minutes old', async ({ backend, advance }) => {
    const { session_token } = await backend.signInBySms();
    advance(301);
    await expectStytchError(
      backend.stytch.passwords.sessions.reset({
        organization_id: 'acme',
        password: NEW_PASSWORD,
        session_token,
      }),
      'session_too_old_to_reset_password',
      400,
    );
    await backend.stytch.passwords.authenticate(sam);
  });
});

describe('a backend that requires a reset', () => {
  const login = { email_address: 'sms@acme.test', password: 'violet-kettle-orbits-42' };

  test('deletes the password of someone in one organization', async ({ backend }) => {
    const { passwords } = backend.stytch;
    const { member } = await passwords.email.requireReset({ ...login, organization_id: 'acme' });
    expect(member?.member_password_id).toBe('');
    await expectStytchError(
      passwords.authenticate({ ...login, organization_id: 'acme' }),
      'member_password_not_found',
      404,
    );
  });

  test('leaves the password of someone who is not in the organization that it names', async ({ backend }) => {
    const { passwords } = backend.stytch;
    for (const [organization_id, type] of [
      ['nowhere', 'organization_not_found'],
      ['optional-mfa', 'member_not_found'],
    ] as const)
      await expectStytchError(passwords.email.requireReset({ ...login, organization_id }), type, 404);
    await passwords.authenticate({ ...login, organization_id: 'acme' });
  });

  test('stops the password of someone in several, until they set another', async ({ backend }) => {
    const { passwords, discovery } = backend.stytch;
    const { intermediate_session_token } = await backend.discover(login.email_address);
    await discovery.organizations.create({
      intermediate_session_token,
      organization_name: 'Foundry',
      organization_slug: 'foundry',
    });
    await passwords.email.requireReset({ email_address: login.email_address });
    for (const call of [
      () => passwords.discovery.authenticate(login),
      () => passwords.authenticate({ ...login, organization_id: 'acme' }),
    ])
      await expectStytchError(call(), 'member_reset_password', 400);
    await passwords.discovery.email.resetStart(login);
    await passwords.discovery.email.reset({
      password_reset_token: await backend.emailedToken(login.email_address),
      password: NEW_PASSWORD,
    });
    await passwords.discovery.authenticate({ ...login, password: NEW_PASSWORD });
  });
});
