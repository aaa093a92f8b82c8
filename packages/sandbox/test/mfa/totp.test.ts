import { describe, expect } from 'vitest';
import { otherThan, seededTotpSecrets, totpCode } from '../helpers/codes.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const SECRET = seededTotpSecrets['totp@acme.test'];

describe('a code of an authenticator app', () => {
  test('works half a minute early and late, and not beyond', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    for (const seconds of [-90, 90])
      await expectStytchError(
        backend.stytch.totps.authenticate({ ...member, code: totpCode(SECRET, seconds) }),
        'unable_to_authenticate_totp',
        401,
      );
    const { session_token } = await backend.stytch.totps.authenticate({
      ...member,
      code: totpCode(SECRET, -20),
    });
    expect(session_token).not.toBe('');
  });

  test('works once, and the next one after it', async ({ backend, advance }) => {
    const code = totpCode(SECRET);
    await backend.stytch.totps.authenticate({ ...(await backend.memberBeforeMfa('totp@acme.test')), code });
    const member = await backend.memberBeforeMfa('totp@acme.test');
    await expectStytchError(
      backend.stytch.totps.authenticate({ ...member, code }),
      'totp_code_already_authenticated',
      400,
    );
    advance(30);
    await backend.stytch.totps.authenticate({ ...member, code: totpCode(SECRET, 30) });
  });

  test('gives one session to two requests that race for it', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    const code = totpCode(SECRET);
    const attempts = [1, 2].map(() => backend.stytch.totps.authenticate({ ...member, code }));
    const outcomes = (await Promise.allSettled(attempts)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is refused when wrong, and leaves the sign-in to be tried again', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('both@acme.test');
    const code = totpCode(seededTotpSecrets['both@acme.test']);
    await expectStytchError(
      backend.stytch.totps.authenticate({ ...member, code: otherThan(code) }),
      'unable_to_authenticate_totp',
      401,
    );
    expect((await backend.stytch.totps.authenticate({ ...member, code })).session_token).not.toBe('');
  });

  test('is told from what can be none', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    const authenticate = (code: string) => backend.stytch.totps.authenticate({ ...member, code });
    for (const code of ['', '12345', '1234567', '12345a'])
      await expectStytchError(authenticate(code), 'invalid_totp_code', 400);
    await expectStytchError(authenticate('22o0-e6e9-plwt'), 'recovery_code_used_as_totp_code', 400);
  });

  test('is of no use to a member who has no app, or in the name of another', async ({ backend }) => {
    const mine = await backend.memberBeforeMfa('new@acme.test');
    const { member_id } = await backend.memberBeforeMfa('totp@acme.test');
    const code = totpCode(SECRET);
    await expectStytchError(backend.stytch.totps.authenticate({ ...mine, code }), 'totp_not_found', 404);
    await expectStytchError(
      backend.stytch.totps.authenticate({ ...mine, member_id, code }),
      'invalid_intermediate_session_token_for_organization',
      400,
    );
  });
});

describe('an authenticator app that moves here', () => {
  test('signs in with its old secret and recovery codes', async ({ backend }) => {
    const { intermediate_session_token, ...ids } = await backend.memberBeforeMfa('new@acme.test');
    const secret = 'KRSXG5CTMVRXEZLUKN2HE2LOM4QQ';
    const recovery_codes = ['old-code-1', 'old-code-2'];
    const moved = await backend.stytch.totps.migrate({ ...ids, secret, recovery_codes });
    expect(moved).toMatchObject({
      member: { totp_registration_id: moved.totp_registration_id },
      recovery_codes,
    });
    const member = { ...ids, intermediate_session_token };
    await backend.stytch.totps.authenticate({ ...member, code: totpCode(secret) });
  });

  test('gets recovery codes where it brings none, and replaces no other', async ({ backend }) => {
    const { organization_id, member_id } = await backend.memberBeforeMfa('new@acme.test');
    const request = { organization_id, member_id, secret: SECRET, recovery_codes: [] };
    expect((await backend.stytch.totps.migrate(request)).recovery_codes).toHaveLength(10);
    await expectStytchError(backend.stytch.totps.migrate(request), 'active_totp_exists', 400);
    await expectStytchError(
      backend.stytch.totps.migrate({ ...request, secret: 'not base32!' }),
      'bad_request',
      400,
    );
  });
});
