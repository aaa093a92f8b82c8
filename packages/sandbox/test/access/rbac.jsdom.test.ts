import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { forgetBrowserState } from '../helpers/browser-state.ts';
import { signInHeadless } from '../helpers/headless-member.ts';
import { stytchTestEnvironment } from '../helpers/stytch-test-environment.ts';

beforeAll(() => stytchTestEnvironment.listen({ onUnhandledRequest: 'error' }));
afterAll(() => stytchTestEnvironment.close());
afterEach(forgetBrowserState);

const organization_id = 'optional-mfa';
const admin = ['stytch_admin'];

describe('the browser client', () => {
  test('is told what a member and an admin may do', async () => {
    const member = await signInHeadless();
    expect(await member.stytch.rbac.isAuthorized('stytch.self', 'update.info.name')).toBe(true);
    expect(await member.stytch.rbac.isAuthorized('stytch.organization', 'update.info.name')).toBe(false);
    forgetBrowserState();
    const { stytch } = await signInHeadless(admin);
    expect(await stytch.rbac.isAuthorized('stytch.organization', 'update.settings.mfa-policy')).toBe(true);
    expect(await stytch.rbac.allPermissions()).toMatchObject({
      'stytch.member': { create: true, search: true, 'revoke-sessions': true },
    });
  });

  test("lets an admin change the organization and every part of a colleague's account", async () => {
    const { stytch } = await signInHeadless(admin);
    const { organization } = await stytch.organization.update({
      organization_name: 'Renamed',
      mfa_policy: 'REQUIRED_FOR_ALL',
      mfa_methods: 'RESTRICTED',
      allowed_mfa_methods: ['sms_otp'],
    });
    expect(organization).toMatchObject({ organization_name: 'Renamed', allowed_mfa_methods: ['sms_otp'] });
    expect(stytch.organization.getSync()?.organization_name).toBe('Renamed');
    expect((await stytch.organization.get())?.mfa_policy).toBe('REQUIRED_FOR_ALL');

    const { members } = stytch.organization;
    const { member_id } = await members.create({
      email_address: 'colleague@optional-mfa.test',
      mfa_phone_number: '+12015550199',
    });
    const updated = await members.update({ member_id, name: 'Cole Ague', roles: admin, mfa_enrolled: true });
    expect(updated.member).toMatchObject({ name: 'Cole Ague', is_admin: true, mfa_enrolled: true });
    expect((await members.deleteMFAPhoneNumber(member_id)).member.mfa_phone_number).toBe('');
    await expect(members.deleteMFATOTP(member_id)).rejects.toMatchObject({ error_type: 'totp_not_found' });

    const operands = [{ filter_name: 'member_roles', filter_value: admin }];
    const found = await members.search({ query: { operator: 'AND', operands } });
    expect(found.results_metadata).toEqual({ total: 2, next_cursor: null });
    expect(Object.values(found.organizations)).toMatchObject([{ organization_slug: organization_id }]);

    expect(await members.delete(member_id)).toMatchObject({ member_id });
    await expect(members.reactivate(member_id)).rejects.toMatchObject({
      error_type: 'email_unverified_for_reactivation',
    });
  });

  test('lets an admin end the sessions of a colleague, and delete the organization', async () => {
    const { stytch, backend, inbox } = await signInHeadless(admin);
    const { member_id } = await stytch.magicLinks.email.invite({ email_address: 'guest@elsewhere.test' });
    const magic_links_token = (await inbox.landing('guest@elsewhere.test')).searchParams.get('token') ?? '';
    const { session_token } = await backend.magicLinks.authenticate({ magic_links_token });
    await stytch.session.revokeForMember({ member_id });
    await expect(backend.sessions.authenticate({ session_token })).rejects.toMatchObject({
      error_type: 'session_not_found',
    });
    await stytch.organization.delete();
    expect(stytch.session.getSync()).toBeNull();
    await expect(backend.organizations.get({ organization_id })).rejects.toMatchObject({
      error_type: 'organization_not_found',
    });
  });

  test('refuses a member all of it, and changes nothing', async () => {
    const { stytch, backend, member_id, inbox } = await signInHeadless();
    const email_address = 'sms@acme.test';
    await backend.magicLinks.email.invite({ organization_id, email_address });
    const magic_links_token = (await inbox.landing(email_address)).searchParams.get('token') ?? '';
    // Their password is this organization's to see and delete now that they have shown to own the address.
    const other = await backend.magicLinks.authenticate({ magic_links_token });
    const mails = inbox.messages('email').length;
    const { organization } = stytch;
    const attempts = [
      () => organization.update({ mfa_policy: 'OPTIONAL' }),
      () => organization.delete(),
      () => organization.members.create({ email_address: 'x@optional-mfa.test' }),
      () => organization.members.update({ member_id: other.member_id, name: 'Taken over' }),
      () => organization.members.update({ member_id, roles: admin }),
      () => organization.members.update({ member_id, is_breakglass: true }),
      () => organization.members.delete(other.member_id),
      () => organization.members.reactivate(other.member_id),
      () => organization.members.search({}),
      () => organization.members.deleteMFAPhoneNumber(other.member_id),
      () => organization.members.deleteMFATOTP(other.member_id),
      () => organization.members.deletePassword(other.member.member_password_id),
      () => stytch.magicLinks.email.invite({ email_address: 'x@optional-mfa.test' }),
      () => stytch.session.revokeForMember({ member_id: other.member_id }),
    ];
    for (const attempt of attempts)
      await expect(attempt(), String(attempt)).rejects.toMatchObject({
        error_type: 'unauthorized_action',
        status_code: 403,
      });
    expect(inbox.messages('email')).toHaveLength(mails);
    const after = await backend.organizations.members.search({ organization_ids: [organization_id] });
    expect(after.members.map(({ name }) => name)).toEqual(['Nora Kim', 'Ada Moreau', '']);
  });

  test('lets a member change themselves, by the admin path as well, but not their address', async () => {
    const { stytch, member_id } = await signInHeadless();
    const { members } = stytch.organization;
    expect((await members.update({ member_id, name: 'Nora K.' })).member.name).toBe('Nora K.');
    expect(stytch.member.getSync()?.name).toBe('Nora K.');
    await expect(
      members.update({ member_id, email_address: 'else@optional-mfa.test' }),
    ).rejects.toMatchObject({ error_type: 'member_cannot_update_their_email_address' });
    await members.delete(member_id);
    expect(stytch.session.getSync()).toBeNull();
  });

  test('lets a member ask for another address of their own, and let go of the old one', async () => {
    const { stytch, inbox } = await signInHeadless();
    await stytch.self.startEmailUpdate({ email_address: 'nora@elsewhere.test' });
    const token = (await inbox.landing('nora@elsewhere.test')).searchParams.get('token') ?? '';
    const { member } = await stytch.magicLinks.authenticate({
      magic_links_token: token,
      session_duration_minutes: 60,
    });
    expect(member.retired_email_addresses).toMatchObject([{ email_address: 'new@optional-mfa.test' }]);
    await stytch.self.unlinkRetiredEmail({ email_address: 'new@optional-mfa.test' });
    expect(stytch.self.getSync()).toMatchObject({
      email_address: 'nora@elsewhere.test',
      retired_email_addresses: [],
    });
  });

  test('lets an admin do the same for a colleague', async () => {
    const { stytch, inbox } = await signInHeadless(admin);
    const { members } = stytch.organization;
    const { members: found } = await members.search({});
    const member_id = found.find(({ email_address }) => email_address === 'admin@acme.test')?.member_id ?? '';
    await members.startEmailUpdate({ member_id, email_address: 'ada@elsewhere.test' });
    expect(inbox.messages('email')[0]?.to).toBe('ada@elsewhere.test');
    await members.update({ member_id, email_address: 'ada@third.test' });
    const { member } = await members.unlinkRetiredEmail({ member_id, email_address: 'admin@acme.test' });
    expect(member.retired_email_addresses).toEqual([]);
  });

  test('refuses whoever is not signed in', async () => {
    const { stytch } = await signInHeadless(admin);
    await stytch.session.revoke();
    await expect(stytch.organization.members.search({})).rejects.toMatchObject({
      error_type: 'user_unauthenticated',
    });
  });
});

describe('a backend', () => {
  test('checks what a member may do, remotely and against the policy it loads', async () => {
    const { stytch, backend } = await signInHeadless();
    const { session_token = '', session_jwt = '' } = stytch.session.getTokens() ?? {};
    const own = stytch.organization.getSync()?.organization_id ?? '';
    const allowed = { organization_id: own, resource_id: 'stytch.self', action: 'update.info.name' };
    const denied = { organization_id: own, resource_id: 'stytch.member', action: 'create' };

    const { verdict } = await backend.sessions.authenticate({ session_token, authorization_check: allowed });
    expect(verdict).toEqual({ authorized: true, granting_roles: ['stytch_member'] });
    await expect(
      backend.sessions.authenticate({ session_token, authorization_check: denied }),
    ).rejects.toMatchObject({ error_type: 'session_authorization_error', status_code: 403 });
    await expect(
      backend.sessions.authenticate({
        session_token,
        authorization_check: { ...allowed, organization_id: 'acme' },
      }),
    ).rejects.toMatchObject({ error_type: 'session_authorization_tenancy_error', status_code: 403 });

    await backend.sessions.authenticateJwtLocal({ session_jwt, authorization_check: allowed });
    await expect(
      backend.sessions.authenticateJwtLocal({ session_jwt, authorization_check: denied }),
    ).rejects.toThrow('does not have permission');
  });

  test("is held to a member's permissions where it acts for them", async () => {
    const { stytch, backend, member_id } = await signInHeadless();
    const authorization = { session_token: stytch.session.getTokens()?.session_token ?? '' };
    const { members } = backend.organizations;
    const { member } = await members.update({ organization_id, member_id, name: 'N.' }, { authorization });
    expect(member.name).toBe('N.');
    await expect(
      members.update({ organization_id, member_id, roles: admin }, { authorization }),
    ).rejects.toMatchObject({ error_type: 'session_authorization_error' });
    await expect(
      members.update({ organization_id, member_id, trusted_metadata: { plan: 'free' } }, { authorization }),
    ).rejects.toMatchObject({ error_type: 'cannot_update_trusted_metadata' });
    await expect(
      backend.organizations.update({ organization_id: 'acme', organization_name: 'X' }, { authorization }),
    ).rejects.toMatchObject({ error_type: 'session_authorization_tenancy_error' });
  });
});
