import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const sam = {
  organization_id: 'acme',
  email_address: 'sms@acme.test',
  password: 'violet-kettle-orbits-42',
};

describe('a password', () => {
  test('is a first factor, and the code is texted at once', async ({ backend, inbox }) => {
    const primary = await backend.stytch.passwords.authenticate(sam);
    expect(primary).toMatchObject({
      member_authenticated: false,
      primary_required: null,
      mfa_required: { secondary_auth_initiated: 'sms_otp' },
    });
    const { member_session } = await backend.stytch.otps.sms.authenticate({
      organization_id: primary.organization_id,
      member_id: primary.member_id,
      intermediate_session_token: primary.intermediate_session_token,
      code: inbox.latestSms('+12025550143').code,
    });
    expect(member_session?.authentication_factors).toMatchObject([
      { type: 'password', delivery_method: 'knowledge', sequence_order: 'PRIMARY' },
      { type: 'otp', delivery_method: 'sms' },
    ]);
  });

  test('needs no second factor beside a live session of the member', async ({ backend }) => {
    const { session_token, member_session } = await backend.signInBySms();
    const answer = await backend.stytch.passwords.authenticate({ ...sam, session_token });
    expect(answer.member_session?.member_session_id).toBe(member_session?.member_session_id);
  });

  test('is compared letter by letter, its address without regard to case', async ({ backend }) => {
    const { passwords } = backend.stytch;
    await passwords.authenticate({ ...sam, email_address: 'SMS@Acme.test' });
    const upper = { ...sam, password: sam.password.toUpperCase() };
    await expectStytchError(passwords.authenticate(upper), 'unauthorized_credentials', 401);
  });

  test('fails alike for a wrong password and for an unknown address', async ({ backend }) => {
    const { passwords } = backend.stytch;
    for (const wrong of [{ password: '' }, { password: 'wrong' }, { email_address: 'nobody@acme.test' }])
      await expectStytchError(passwords.authenticate({ ...sam, ...wrong }), 'unauthorized_credentials', 401);
  });

  test('is missing for a member who never set one', async ({ backend }) => {
    const login = { ...sam, email_address: 'new@acme.test' };
    await expectStytchError(backend.stytch.passwords.authenticate(login), 'member_password_not_found', 404);
  });

  test('opens no organization whose methods leave passwords out', async ({ backend }) => {
    const { organizations, passwords } = backend.stytch;
    await organizations.update({
      organization_id: 'acme',
      auth_methods: 'RESTRICTED',
      allowed_auth_methods: ['magic_link'],
    });
    await expectStytchError(
      passwords.authenticate(sam),
      'operation_restricted_by_organization_auth_methods',
      403,
    );
  });

  test('is in no answer of the API', async ({ backend }) => {
    const answer = await backend.stytch.passwords.authenticate(sam);
    expect(answer.member.member_password_id).toMatch(/^password-test-/);
    expect(JSON.stringify(answer)).not.toContain(sam.password);
  });

  test('locks the member after ten wrong ones, for an hour', async ({ backend, advance }) => {
    const { passwords } = backend.stytch;
    for (let attempt = 0; attempt < 10; attempt++)
      await expectStytchError(
        passwords.authenticate({ ...sam, password: 'wrong' }),
        'unauthorized_credentials',
        401,
      );
    await expectStytchError(passwords.authenticate(sam), 'user_lock_limit_reached', 429);
    await expectStytchError(passwords.discovery.authenticate(sam), 'user_lock_limit_reached', 429);
    advance(3601);
    await passwords.authenticate(sam);
  });

  test('of the wrong type is refused by name', async ({ project, server }) => {
    const response = await fetch(`${server.url}/v1/b2b/passwords/authenticate`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${project.projectId}:${project.secret}`)}` },
      body: JSON.stringify({ ...sam, password: ['violet'] }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error_type: 'bad_request',
      error_message: expect.stringContaining('`password`'),
    });
  });
});

describe('a password in discovery', () => {
  test('lists the organizations, and one of them is entered with it', async ({ backend }) => {
    const { passwords, discovery } = backend.stytch;
    const { intermediate_session_token, ...found } = await passwords.discovery.authenticate(sam);
    expect(found.email_address).toBe('sms@acme.test');
    expect(found.discovered_organizations).toMatchObject([
      { organization: { organization_slug: 'acme' }, primary_required: null, mfa_required: {} },
    ]);
    const answer = await discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id: 'acme',
    });
    expect(answer.mfa_required?.secondary_auth_initiated).toBe('sms_otp');
  });

  test('fails alike for a wrong password and for an unknown address', async ({ backend }) => {
    const { discovery } = backend.stytch.passwords;
    for (const wrong of [{ password: 'wrong' }, { email_address: 'nobody@acme.test' }])
      await expectStytchError(discovery.authenticate({ ...sam, ...wrong }), 'unauthorized_credentials', 401);
  });
});

describe('a password of someone whose address an organization has never seen shown', () => {
  test('asks for the address to be shown, and both together are enough', async ({ backend }) => {
    const { magicLinks, organizations, passwords } = backend.stytch;
    await organizations.members.create({ organization_id: 'optional-mfa', email_address: 'sms@acme.test' });
    const login = { ...sam, organization_id: 'optional-mfa' };
    const primary = await passwords.authenticate(login);
    expect(primary).toMatchObject({
      member_authenticated: false,
      member_session: null,
      primary_required: {
        allowed_auth_methods: ['magic_link', 'email_otp', 'google_oauth', 'microsoft_oauth'],
      },
    });
    await magicLinks.email.loginOrSignup({
      organization_id: 'optional-mfa',
      email_address: 'sms@acme.test',
    });
    const { member_session, member } = await magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('sms@acme.test'),
      intermediate_session_token: primary.intermediate_session_token,
    });
    expect(member.email_address_verified).toBe(true);
    expect(member_session?.authentication_factors.map(({ type }) => type)).toEqual([
      'password',
      'magic_link',
    ]);
    expect((await passwords.authenticate(login)).member_authenticated).toBe(true);
  });
});

test('knowing a password, without having shown the address, does not make an organization', async ({
  backend,
}) => {
  const { passwords, discovery } = backend.stytch;
  const { intermediate_session_token } = await passwords.discovery.authenticate({
    email_address: 'sms@acme.test',
    password: 'violet-kettle-orbits-42',
  });
  const created = await discovery.organizations.create({
    intermediate_session_token,
    organization_name: 'Foundry',
    organization_slug: 'foundry',
  });
  expect(created).toMatchObject({ member_authenticated: false, member_session: null });
  expect(created.primary_required?.allowed_auth_methods).toContain('magic_link');
});
