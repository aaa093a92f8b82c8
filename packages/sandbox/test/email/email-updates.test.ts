import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'optional-mfa';
const OLD = 'new@optional-mfa.test';
const NEW = 'nora@elsewhere.test';

describe('a member who changes their address', () => {
  test('keeps the old one until they have followed the link that went to the new one', async ({
    backend,
    inbox,
  }) => {
    const { members } = backend.stytch.organizations;
    const { member_id, session_token } = await backend.showPrimaryFactor(OLD, organization_id);
    const authorization = { session_token };
    const started = await members.startEmailUpdate(
      { organization_id, member_id, email_address: NEW },
      { authorization },
    );
    expect(started.member).toMatchObject({ email_address: OLD, retired_email_addresses: [] });

    const magic_links_token = (await inbox.landing(NEW)).searchParams.get('token') ?? '';
    const answer = await backend.stytch.magicLinks.authenticate({ magic_links_token });
    expect(answer).toMatchObject({
      member_id,
      member: {
        email_address: NEW,
        email_address_verified: true,
        retired_email_addresses: [{ email_address: OLD }],
      },
      member_session: { authentication_factors: [{ email_factor: { email_address: NEW } }] },
    });
    await expectStytchError(
      backend.stytch.sessions.authenticate({ session_token }),
      'session_not_found',
      404,
    );
    await expectStytchError(
      backend.stytch.magicLinks.authenticate({ magic_links_token }),
      'unable_to_auth_magic_link',
      401,
    );
  });

  test('may type a code instead, within five minutes', async ({ backend, inbox, advance }) => {
    const { members } = backend.stytch.organizations;
    const { member_id } = await backend.showPrimaryFactor(OLD, organization_id);
    const start = () =>
      members.startEmailUpdate({
        organization_id,
        member_id,
        email_address: NEW,
        delivery_method: 'EMAIL_OTP',
      });
    const finish = () =>
      backend.stytch.otps.email.authenticate({
        organization_id,
        email_address: NEW,
        code: inbox.messages('email')[0]?.code ?? '',
      });
    await start();
    advance(301);
    await expectStytchError(finish(), 'email_not_found', 404);
    await start();
    expect((await finish()).member).toMatchObject({ member_id, email_address: NEW });
  });

  test('has it kept from others meanwhile, and from then on until they let go of it', async ({
    backend,
    advance,
  }) => {
    const { members } = backend.stytch.organizations;
    const { member_id } = await backend.showPrimaryFactor(OLD, organization_id);
    const start = (email_address: string, id = member_id) =>
      members.startEmailUpdate({ organization_id, member_id: id, email_address });
    const add = (email_address: string) => members.create({ organization_id, email_address });
    await expectStytchError(start(OLD), 'duplicate_member_email', 400);
    await expectStytchError(start('admin@acme.test'), 'duplicate_member_email', 400);
    await start(NEW);
    const admin = await backend.showPrimaryFactor('admin@acme.test', organization_id);
    const taken = 'desired_email_updating_for_different_member';
    await expectStytchError(start(NEW, admin.member_id), taken, 400);
    await expectStytchError(add(NEW), taken, 400);
    advance(301);
    await start(NEW, admin.member_id);
    const magic_links_token = await backend.emailedToken(NEW);
    await backend.stytch.magicLinks.authenticate({ magic_links_token });

    await expectStytchError(add('admin@acme.test'), 'retired_member_email', 400);
    const target = { organization_id, member_id: admin.member_id };
    const unlink = (email: object) => members.unlinkRetiredEmail({ ...target, ...email });
    await expectStytchError(unlink({}), 'retired_email_missing_email_identifiers', 400);
    await expectStytchError(unlink({ email_address: OLD }), 'email_not_found', 404);
    const [retired] = (await members.get(target)).member.retired_email_addresses;
    await expectStytchError(
      unlink({ email_id: retired?.email_id, email_address: NEW }),
      'email_not_found',
      404,
    );
    expect((await unlink({ email_id: retired?.email_id })).member.retired_email_addresses).toEqual([]);
    await add('admin@acme.test');
  });

  test('has to be active, with an address that is verified', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const startFor = async (email_address: string, create_member_as_pending: boolean) => {
      const { member_id } = await members.create({
        organization_id,
        email_address,
        create_member_as_pending,
      });
      return members.startEmailUpdate({ organization_id, member_id, email_address: NEW });
    };
    await expectStytchError(
      startFor('pending@a.test', true),
      'email_updates_available_only_for_active_members',
      400,
    );
    await expectStytchError(startFor('unverified@a.test', false), 'email_verification_required', 400);
  });

  test("is held back where an admin's change comes first", async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const { member_id } = await backend.showPrimaryFactor(OLD, organization_id);
    await members.startEmailUpdate({ organization_id, member_id, email_address: NEW });
    const magic_links_token = await backend.emailedToken(NEW);
    await members.update({ organization_id, member_id, email_address: 'third@elsewhere.test' });
    await expectStytchError(
      backend.stytch.magicLinks.authenticate({ magic_links_token }),
      'unable_to_auth_magic_link',
      401,
    );
  });

  test('may change their own alone, where they are no admin', async ({ backend }) => {
    const { members } = backend.stytch.organizations;
    const { session_token } = await backend.showPrimaryFactor(OLD, organization_id);
    const { member } = await members.get({ organization_id, email_address: 'admin@acme.test' });
    const target = { organization_id, member_id: member.member_id };
    const options = { authorization: { session_token } };
    const refused = 'session_authorization_error';
    await expectStytchError(
      members.startEmailUpdate({ ...target, email_address: NEW }, options),
      refused,
      403,
    );
    await expectStytchError(
      members.unlinkRetiredEmail({ ...target, email_address: OLD }, options),
      refused,
      403,
    );
  });
});
