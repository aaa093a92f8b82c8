import { describe, expect } from 'vitest';
import type { Backend } from '../helpers/backend.ts';
import { otherThan, seededTotpSecrets, totpCode } from '../helpers/codes.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

type Member = Awaited<ReturnType<Backend['memberBeforeMfa']>>;

const PHONE = '+12025550144';
const SECRET = seededTotpSecrets['both@acme.test'];
const HOUR = 3600;

/** The member as a backend sees them, without signing them in. */
async function lookUp({ stytch }: Backend, email: string) {
  const request = { organization_id: 'acme', email_address: email };
  return (await stytch.magicLinks.email.loginOrSignup(request)).member;
}

async function failBySms({ stytch }: Backend, member: Member, rightCode: string, times: number) {
  for (let count = 0; count < times; count++)
    await expectStytchError(
      stytch.otps.sms.authenticate({ ...member, code: otherThan(rightCode) }),
      'otp_code_not_found',
      404,
    );
}

describe('ten wrong codes in a row', () => {
  test('lock the member for an hour, whatever they show then', async ({ backend, inbox, advance }) => {
    const { stytch } = backend;
    const member = await backend.memberBeforeMfa('both@acme.test');
    const { code } = inbox.latestSms(PHONE);
    await failBySms(backend, member, code, 10);

    const locked = [
      () => stytch.otps.sms.authenticate({ ...member, code }),
      () => stytch.otps.sms.send(member),
      () => stytch.totps.authenticate({ ...member, code: totpCode(SECRET) }),
      () => stytch.recoveryCodes.recover({ ...member, recovery_code: 'any' }),
      () => backend.showPrimaryFactor('both@acme.test', 'acme'),
    ];
    for (const call of locked) await expectStytchError(call(), 'user_lock_limit_reached', 429);

    const { is_locked, lock_created_at, lock_expires_at } = await lookUp(backend, 'both@acme.test');
    expect(is_locked).toBe(true);
    expect(Date.parse(lock_expires_at ?? '') - Date.parse(lock_created_at ?? '')).toBe(HOUR * 1000);

    advance(HOUR);
    expect(await lookUp(backend, 'both@acme.test')).toMatchObject({ is_locked: false });
    const later = await backend.memberBeforeMfa('both@acme.test');
    await stytch.otps.sms.authenticate({ ...later, code: inbox.latestSms(PHONE).code });
  });

  test('count of whichever kind they are', async ({ backend, inbox }) => {
    const { stytch } = backend;
    const member = await backend.memberBeforeMfa('both@acme.test');
    await failBySms(backend, member, inbox.latestSms(PHONE).code, 7);
    const code = otherThan(totpCode(SECRET));
    await expectStytchError(
      stytch.totps.authenticate({ ...member, code }),
      'unable_to_authenticate_totp',
      401,
    );
    await expectStytchError(
      stytch.recoveryCodes.recover({ ...member, recovery_code: 'wrong' }),
      'unable_to_authenticate_recovery_code',
      401,
    );
    const address = { organization_id: 'acme', email_address: 'both@acme.test' };
    await expectStytchError(
      stytch.otps.email.authenticate({ ...address, code: '000000' }),
      'otp_code_not_found',
      404,
    );
    await expectStytchError(
      stytch.otps.email.authenticate({ ...address, code: '000000' }),
      'user_lock_limit_reached',
      429,
    );
  });

  test.for(['both@acme.test', 'nobody@elsewhere.test'])(
    'in discovery lock the address, %s, and whom it belongs to',
    async (email_address, { backend, inbox, advance }) => {
      const { email } = backend.stytch.otps;
      await email.discovery.send({ email_address });
      const code = inbox.emailedCode(email_address);
      for (let count = 0; count < 10; count++)
        await expectStytchError(
          email.discovery.authenticate({ email_address, code: otherThan(code) }),
          'otp_code_not_found',
          404,
        );
      await expectStytchError(
        email.discovery.authenticate({ email_address, code }),
        'user_lock_limit_reached',
        429,
      );
      if (email_address === 'both@acme.test')
        expect(await lookUp(backend, email_address)).toMatchObject({ is_locked: true });
      advance(HOUR);
      await email.discovery.send({ email_address });
      await email.discovery.authenticate({ email_address, code: inbox.emailedCode(email_address) });
    },
  );

  test('by an emailed code count in every organization that has the address', async ({ backend, inbox }) => {
    const { organizations, otps } = backend.stytch;
    const email_address = 'both@acme.test';
    await otps.email.loginOrSignup({ organization_id: 'acme', email_address });
    const code = inbox.emailedCode(email_address);
    for (let count = 0; count < 10; count++) {
      const { organization } = await organizations.create({ organization_name: `Other ${count}` });
      const { organization_id } = organization;
      await organizations.members.create({ organization_id, email_address });
      await expectStytchError(
        otps.email.authenticate({ organization_id, email_address, code: otherThan(code) }),
        'otp_code_not_found',
        404,
      );
    }
    await expectStytchError(
      otps.email.authenticate({ organization_id: 'acme', email_address, code }),
      'user_lock_limit_reached',
      429,
    );
  });

  test('leave other members alone', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('both@acme.test');
    await failBySms(backend, member, inbox.latestSms(PHONE).code, 10);
    expect((await backend.signInBySms()).session_token).not.toBe('');
  });
});

describe('fewer', () => {
  test('are forgotten after a right code or password of another kind', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('sms@acme.test');
    const { code } = inbox.latestSms('+12025550143');
    await failBySms(backend, member, code, 9);
    await backend.stytch.passwords.authenticate({
      organization_id: 'acme',
      email_address: 'sms@acme.test',
      password: 'violet-kettle-orbits-42',
    });
    await failBySms(backend, member, inbox.latestSms('+12025550143').code, 9);
    expect(await lookUp(backend, 'sms@acme.test')).toMatchObject({ is_locked: false });
  });

  test('are forgotten after a right one', async ({ backend, inbox }) => {
    for (const round of [1, 2]) {
      const member = await backend.memberBeforeMfa('both@acme.test');
      const { code } = inbox.latestSms(PHONE);
      await failBySms(backend, member, code, 9);
      const answer = await backend.stytch.otps.sms.authenticate({ ...member, code });
      expect(answer.member.is_locked, `round ${round}`).toBe(false);
    }
  });

  test('do not count what can be no code at all', async ({ backend, inbox }) => {
    const member = await backend.memberBeforeMfa('both@acme.test');
    for (let count = 0; count < 11; count++)
      await expectStytchError(
        backend.stytch.otps.sms.authenticate({ ...member, code: '12' }),
        'invalid_code',
        400,
      );
    await backend.stytch.otps.sms.authenticate({ ...member, code: inbox.latestSms(PHONE).code });
  });
});
