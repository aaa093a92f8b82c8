import { describe, expect } from 'vitest';
import type { Backend } from '../helpers/backend.ts';
import { seededTotpSecrets, totpCode } from '../helpers/codes.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'acme';

/** What the second factor's calls need of a member who has shown their link to no organization in particular. */
async function discovered(backend: Backend, email_address: string) {
  const { intermediate_session_token } = await backend.discover(email_address);
  const { member } = await backend.stytch.organizations.members.get({ organization_id, email_address });
  return { organization_id, member_id: member.member_id, intermediate_session_token };
}

describe('an intermediate session of discovery, without an exchange,', () => {
  test('has a code texted, which signs the member in and ends it', async ({ backend, inbox }) => {
    const member = await discovered(backend, 'sms@acme.test');
    await backend.stytch.otps.sms.send(member);
    const { code } = inbox.latestSms('+12025550143');
    const answer = await backend.stytch.otps.sms.authenticate({ ...member, code });
    expect(answer.member_session).toMatchObject({
      organization_slug: 'acme',
      authentication_factors: [{ type: 'magic_link' }, { type: 'otp' }],
    });
    await expectStytchError(backend.stytch.otps.sms.send(member), 'intermediate_session_not_found', 404);
  });

  test('takes a code of an authenticator app, and a recovery code', async ({ backend }) => {
    const app = await discovered(backend, 'totp@acme.test');
    const code = totpCode(seededTotpSecrets['totp@acme.test']);
    expect((await backend.stytch.totps.authenticate({ ...app, code })).session_token).not.toBe('');
    const recovery = await discovered(backend, 'totp@acme.test');
    const recovered = await backend.stytch.recoveryCodes.recover({
      ...recovery,
      recovery_code: 'tomi-code-0001',
    });
    expect(recovered.session_token).not.toBe('');
  });

  test('serves no other address, nor who has yet to join or accept', async ({ backend }) => {
    const { intermediate_session_token } = await discovered(backend, 'sms@acme.test');
    const other = await discovered(backend, 'totp@acme.test');
    const code = totpCode(seededTotpSecrets['totp@acme.test']);
    await expectStytchError(
      backend.stytch.totps.authenticate({ ...other, intermediate_session_token, code }),
      'invalid_intermediate_session_token_for_organization',
      400,
    );
    const email_address = 'guest@else.test';
    await backend.stytch.magicLinks.email.invite({ organization_id, email_address });
    const guest = await discovered(backend, email_address);
    await expectStytchError(
      backend.stytch.otps.sms.send({ ...guest, mfa_phone_number: '+12015550199' }),
      'action_available_only_for_active_members',
      400,
    );
  });

  test('is not beside a session: a call carries one of them', async ({ backend }) => {
    const { session_token } = await backend.signInBySms();
    const member = await discovered(backend, 'sms@acme.test');
    const both = { ...member, session_token };
    for (const call of [
      () => backend.stytch.otps.sms.send(both),
      () => backend.stytch.otps.sms.authenticate({ ...both, code: '123456' }),
      () => backend.stytch.totps.create(both),
      () => backend.stytch.totps.authenticate({ ...both, code: '123456' }),
      () => backend.stytch.recoveryCodes.recover({ ...both, recovery_code: 'aaaa-bbbb-cccc' }),
    ])
      await expectStytchError(call(), 'too_many_session_arguments', 400);
  });
});

describe("an organization's sign-in that stopped for a second factor", () => {
  test('goes on in another organization of the address', async ({ backend }) => {
    const { intermediate_session_token } = await backend.memberBeforeMfa('admin@acme.test');
    const { discovered_organizations, organization_id_hint } =
      await backend.stytch.discovery.organizations.list({ intermediate_session_token });
    expect(discovered_organizations).toHaveLength(3);
    expect(organization_id_hint).toMatch(/^organization-test-/);
    const answer = await backend.stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id: 'optional-mfa',
    });
    expect(answer.member_session).toMatchObject({
      organization_slug: 'optional-mfa',
      authentication_factors: [{ type: 'magic_link' }],
    });
  });

  test('creates an organization', async ({ backend }) => {
    const { intermediate_session_token } = await backend.memberBeforeMfa('admin@acme.test');
    const { member, organization } = await backend.stytch.discovery.organizations.create({
      intermediate_session_token,
      organization_name: 'Fresh',
    });
    expect(organization?.organization_slug).toBe('fresh');
    expect(member).toMatchObject({ is_admin: true, email_address_verified: true });
  });

  test('takes no password along that was shown to the one organization', async ({ backend }) => {
    const { intermediate_session_token } = await backend.stytch.passwords.authenticate({
      organization_id,
      email_address: 'sms@acme.test',
      password: 'violet-kettle-orbits-42',
    });
    await backend.stytch.organizations.members.create({
      organization_id: 'optional-mfa',
      email_address: 'sms@acme.test',
    });
    const { discovery } = backend.stytch;
    for (const call of [
      () =>
        discovery.intermediateSessions.exchange({
          intermediate_session_token,
          organization_id: 'optional-mfa',
        }),
      () => discovery.organizations.create({ intermediate_session_token, organization_name: 'Fresh' }),
    ])
      await expectStytchError(call(), 'invalid_intermediate_session_token_for_organization', 400);
  });
});
