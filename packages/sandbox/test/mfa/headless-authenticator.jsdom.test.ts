import { createStytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Inbox } from '../../src/testing/inbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { forgetBrowserState } from '../helpers/browser-state.ts';
import { seededTotpSecrets, totpCode } from '../helpers/codes.ts';
import { sandbox, stytchTestEnvironment } from '../helpers/stytch-test-environment.ts';

beforeAll(() => stytchTestEnvironment.listen({ onUnhandledRequest: 'error' }));
afterAll(() => stytchTestEnvironment.close());
afterEach(forgetBrowserState);

const durations = { session_duration_minutes: 60 };

/** The unmodified browser client, in which a member has typed an emailed code. */
async function withFirstFactor(email: string) {
  const project = newProject();
  const inbox = new Inbox(sandbox, project);
  const stytch = createStytchB2BClient(project.publicToken);
  await stytch.otps.email.loginOrSignup({ organization_id: 'acme', email_address: email });
  const answer = await stytch.otps.email.authenticate({
    organization_id: 'acme',
    email_address: email,
    code: inbox.emailedCode(email),
    ...durations,
  });
  const member = { organization_id: answer.organization.organization_id, member_id: answer.member_id };
  return { stytch, inbox, member };
}

describe('the headless browser client', () => {
  test('enrols an authenticator app, rotates its recovery codes and removes it', async () => {
    const { stytch, member } = await withFirstFactor('new@acme.test');
    const totp = await stytch.totp.create({ ...member, expiration_minutes: 60 });
    await stytch.totp.authenticate({ ...member, code: totpCode(totp.secret), ...durations });
    expect(stytch.member.getSync()?.totp_registration_id).toBe(totp.totp_registration_id);

    expect((await stytch.recoveryCodes.get()).recovery_codes).toEqual(totp.recovery_codes);
    const { recovery_codes } = await stytch.recoveryCodes.rotate();
    expect((await stytch.recoveryCodes.get()).recovery_codes).toEqual(recovery_codes);

    const removed = await stytch.self.deleteMFATOTP();
    expect(removed.member).toMatchObject({
      totp_registration_id: '',
      default_mfa_method: '',
      mfa_enrolled: true,
    });
    expect(stytch.session.getSync()).not.toBeNull();
    await expect(stytch.self.deleteMFATOTP()).rejects.toMatchObject({ error_type: 'totp_not_found' });
    await expect(stytch.recoveryCodes.get()).rejects.toMatchObject({
      error_type: 'recovery_codes_not_found',
    });
  });

  test('signs in with a code of the app, whose removal leaves the phone as the default', async () => {
    const { stytch, member } = await withFirstFactor('both@acme.test');
    const code = totpCode(seededTotpSecrets['both@acme.test']);
    await stytch.totp.authenticate({ ...member, code, set_default_mfa: true, ...durations });
    expect(stytch.member.getSync()?.default_mfa_method).toBe('totp');
    expect((await stytch.self.deleteMFATOTP()).member.default_mfa_method).toBe('sms_otp');
  });

  test('signs in with a recovery code', async () => {
    const { stytch, member } = await withFirstFactor('totp@acme.test');
    const recovery_code = 'tomi-code-0001';
    const answer = await stytch.recoveryCodes.recover({ ...member, recovery_code, ...durations });
    expect(answer.recovery_codes_remaining).toBe(2);
    expect(stytch.session.getSync()).not.toBeNull();
  });

  test('opens the organizations of an address with an emailed code', async () => {
    const project = newProject();
    const stytch = createStytchB2BClient(project.publicToken);
    const email_address = 'totp@acme.test';
    await stytch.otps.email.discovery.send({ email_address });
    const code = new Inbox(sandbox, project).emailedCode(email_address);
    const { discovered_organizations } = await stytch.otps.email.discovery.authenticate({
      email_address,
      code,
    });
    expect(discovered_organizations.map(({ organization }) => organization.organization_slug)).toEqual([
      'acme',
    ]);
  });

  test("may not use Stytch's number for tests", async () => {
    const { stytch, member } = await withFirstFactor('new@acme.test');
    await expect(stytch.otps.sms.send({ ...member, mfa_phone_number: '+10000000000' })).rejects.toMatchObject(
      { error_type: 'invalid_phone_number' },
    );
  });

  test('shows recovery codes to nobody who is not signed in', async () => {
    const { stytch } = await withFirstFactor('totp@acme.test');
    for (const call of [() => stytch.recoveryCodes.get(), () => stytch.recoveryCodes.rotate()])
      await expect(call()).rejects.toMatchObject({ error_type: 'user_unauthenticated', status_code: 401 });
  });
});
