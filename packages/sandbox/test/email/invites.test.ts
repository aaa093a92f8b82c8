import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'optional-mfa';
const email_address = 'guest@elsewhere.test';

describe('an invitation', () => {
  test('makes an invited member, who joins by its link', async ({ backend, inbox }) => {
    const invited = await backend.stytch.magicLinks.email.invite({
      organization_id,
      email_address: 'Guest@Elsewhere.test',
      name: 'Gus',
      roles: ['stytch_admin'],
      trusted_metadata: { seat: 3 },
    });
    expect(invited.member).toMatchObject({
      status: 'invited',
      email_address,
      email_address_verified: false,
      name: 'Gus',
      is_admin: true,
    });
    expect(inbox.latestEmail(email_address).subject).toBe('You have been invited to Optional MFA');
    const answer = await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken(email_address),
    });
    expect(answer).toMatchObject({
      member_authenticated: true,
      member_id: invited.member_id,
      member: { status: 'active', email_address_verified: true, trusted_metadata: { seat: 3 } },
    });
  });

  test('shows in discovery, and is accepted there', async ({ backend }) => {
    await backend.stytch.magicLinks.email.invite({ organization_id, email_address });
    const { discovered_organizations, intermediate_session_token } = await backend.discover(email_address);
    expect(discovered_organizations).toMatchObject([{ membership: { type: 'invited_member' } }]);
    const answer = await backend.stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id,
    });
    expect(answer.member.status).toBe('active');
  });

  test('lasts a week unless it says otherwise', async ({ backend, advance }) => {
    const { magicLinks } = backend.stytch;
    await magicLinks.email.invite({ organization_id, email_address });
    const week = await backend.emailedToken(email_address);
    await magicLinks.email.invite({ organization_id, email_address, invite_expiration_minutes: 5 });
    const five = await backend.emailedToken(email_address);
    advance(7 * 86_400 - 60);
    await expectStytchError(
      magicLinks.authenticate({ magic_links_token: five }),
      'unable_to_auth_magic_link',
      401,
    );
    await magicLinks.authenticate({ magic_links_token: week });
    for (const invite_expiration_minutes of [4, 10_081])
      await expectStytchError(
        magicLinks.email.invite({
          organization_id,
          email_address: 'x@elsewhere.test',
          invite_expiration_minutes,
        }),
        'bad_request',
        400,
      );
  });

  test('is revoked by deleting the member', async ({ backend }) => {
    const { member_id } = await backend.stytch.magicLinks.email.invite({ organization_id, email_address });
    await backend.stytch.organizations.members.delete({ organization_id, member_id });
    await expectStytchError(
      backend.stytch.magicLinks.authenticate({
        magic_links_token: await backend.emailedToken(email_address),
      }),
      'unable_to_auth_magic_link',
      401,
    );
    expect((await backend.discover(email_address)).discovered_organizations).toEqual([]);
  });

  test('turns a pending member into an invited one, and is not for an active one', async ({ backend }) => {
    const { email } = backend.stytch.magicLinks;
    const pending = await email.loginOrSignup({ organization_id, email_address: 'p@optional-mfa.test' });
    const invited = await email.invite({ organization_id, email_address: 'p@optional-mfa.test', name: 'P' });
    expect(invited).toMatchObject({ member_id: pending.member_id, member: { status: 'invited', name: 'P' } });
    await expectStytchError(
      email.invite({ organization_id, email_address: 'new@optional-mfa.test' }),
      'duplicate_member_email',
      400,
    );
  });

  test('that is one message too many leaves the pending member as they are', async ({ backend }) => {
    const { magicLinks, organizations } = backend.stytch;
    const pending = { organization_id, email_address: 'p@optional-mfa.test' };
    for (let sent = 0; sent < 20; sent++) await magicLinks.email.loginOrSignup(pending);
    const before = await organizations.members.get(pending);
    await expectStytchError(
      magicLinks.email.invite({ ...pending, name: 'P', roles: ['stytch_admin'] }),
      'too_many_requests',
      429,
    );
    const { member } = await organizations.members.get(pending);
    expect(member).toEqual(before.member);
  });

  test('goes only to whom the organization lets be invited', async ({ backend, inbox }) => {
    const { magicLinks, organizations } = backend.stytch;
    await organizations.update({ organization_id, email_invites: 'RESTRICTED' });
    await magicLinks.email.invite({ organization_id, email_address: 'guest@optional-mfa.test' });
    await expectStytchError(
      magicLinks.email.invite({ organization_id, email_address }),
      'invalid_email_for_invites',
      400,
    );
    await organizations.update({ organization_id, email_invites: 'NOT_ALLOWED' });
    await expectStytchError(
      magicLinks.email.invite({ organization_id, email_address: 'other@optional-mfa.test' }),
      'invalid_email_for_invites',
      400,
    );
    expect(inbox.messages('email')).toHaveLength(1);
  });

  test('leads to an allowed page, and leaves nobody behind where it does not', async ({ backend }) => {
    await expectStytchError(
      backend.stytch.magicLinks.email.invite({
        organization_id,
        email_address,
        invite_redirect_url: 'https://evil.example/',
      }),
      'no_match_for_provided_magic_link_url',
      400,
    );
    await expectStytchError(
      backend.stytch.organizations.members.get({ organization_id, email_address }),
      'member_not_found',
      404,
    );
  });
});
