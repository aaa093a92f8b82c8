import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const [FIRST, SECOND] = ['tomi-code-0001', 'tomi-code-0002'];

describe('a recovery code', () => {
  test("signs in in the app's place, once", async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    const answer = await backend.stytch.recoveryCodes.recover({ ...member, recovery_code: FIRST });
    expect(answer.recovery_codes_remaining).toBe(2);
    expect(answer.member_session?.authentication_factors).toMatchObject([
      { type: 'magic_link' },
      { type: 'recovery_codes', delivery_method: 'recovery_code', sequence_order: 'SECONDARY' },
    ]);
    const later = await backend.memberBeforeMfa('totp@acme.test');
    await expectStytchError(
      backend.stytch.recoveryCodes.recover({ ...later, recovery_code: FIRST }),
      'unable_to_authenticate_recovery_code',
      401,
    );
    await backend.stytch.recoveryCodes.recover({ ...later, recovery_code: SECOND });
  });

  test('gives one session to two requests that race for it', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    const attempts = [1, 2].map(() =>
      backend.stytch.recoveryCodes.recover({ ...member, recovery_code: FIRST }),
    );
    const outcomes = (await Promise.allSettled(attempts)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is told from what can be none', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    const recover = (recovery_code: string) =>
      backend.stytch.recoveryCodes.recover({ ...member, recovery_code });
    await expectStytchError(recover('123456'), 'totp_code_used_as_recovery_code', 400);
    await expectStytchError(recover(''), 'invalid_recovery_code', 400);
  });

  test("does not stand in for another member's app", async ({ backend }) => {
    const member = await backend.memberBeforeMfa('both@acme.test');
    await expectStytchError(
      backend.stytch.recoveryCodes.recover({ ...member, recovery_code: FIRST }),
      'unable_to_authenticate_recovery_code',
      401,
    );
  });

  test('does not work before its app is confirmed', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('new@acme.test');
    const { recovery_codes } = await backend.stytch.totps.create(member);
    await expectStytchError(
      backend.stytch.recoveryCodes.recover({ ...member, recovery_code: recovery_codes[0] ?? '' }),
      'no_active_recovery_code_backed_factor',
      404,
    );
  });
});

describe("a backend's view of recovery codes", () => {
  test('lists those left, and replaces all of them', async ({ backend }) => {
    const member = await backend.memberBeforeMfa('totp@acme.test');
    const { organization_id, member_id } = member;
    const list = async () =>
      (await backend.stytch.recoveryCodes.get({ organization_id, member_id })).recovery_codes;
    await backend.stytch.recoveryCodes.recover({ ...member, recovery_code: FIRST });
    expect(await list()).toEqual([SECOND, 'tomi-code-0003']);

    const { recovery_codes } = await backend.stytch.recoveryCodes.rotate({ organization_id, member_id });
    expect(recovery_codes).toHaveLength(10);
    expect(await list()).toEqual(recovery_codes);
    const later = await backend.memberBeforeMfa('totp@acme.test');
    await expectStytchError(
      backend.stytch.recoveryCodes.recover({ ...later, recovery_code: SECOND }),
      'unable_to_authenticate_recovery_code',
      401,
    );
  });

  test('is empty for a member without an app, and closed for one of another organization', async ({
    backend,
  }) => {
    const { organization_id, member_id } = await backend.memberBeforeMfa('new@acme.test');
    const ids = { organization_id, member_id };
    await expectStytchError(backend.stytch.recoveryCodes.get(ids), 'recovery_codes_not_found', 404);
    await expectStytchError(
      backend.stytch.recoveryCodes.rotate(ids),
      'no_active_recovery_code_backed_factor',
      404,
    );
    for (const foreign of [
      { organization_id: 'totp-only', member_id },
      { organization_id, member_id: 'nobody' },
    ])
      await expectStytchError(backend.stytch.recoveryCodes.get(foreign), 'member_not_found', 404);
  });
});
