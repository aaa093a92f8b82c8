import { describe, expect, test } from 'vitest';
import { expectStytchError } from '../helpers/contract-test.ts';
import { newClients, runInPkceEnvironment } from '../helpers/pkce-environment.ts';

runInPkceEnvironment();

const PASSWORD = 'quiet-lantern-meadow-77';
const duration = { session_duration_minutes: 60 };

const expectUsedUp = (call: Promise<unknown>): Promise<void> =>
  expectStytchError(call, 'unable_to_auth_password_reset_token', 401);

describe("an organization's reset link", () => {
  const member = { organization_id: 'optional-mfa', email_address: 'new@optional-mfa.test' };

  test('leads to the reset page with a token that sets a password and signs in', async () => {
    const { browser, inbox } = newClients();
    await browser.passwords.resetByEmailStart(member);
    const landing = await inbox.landing(member.email_address);
    expect(landing.pathname).toBe('/reset-password');
    expect(Object.fromEntries(landing.searchParams)).toEqual({
      slug: 'optional-mfa',
      stytch_token_type: 'multi_tenant_passwords',
      token: expect.stringMatching(/^[\w-]{44}$/),
    });
    const answer = await browser.passwords.resetByEmail({
      password_reset_token: landing.searchParams.get('token') ?? '',
      password: PASSWORD,
      ...duration,
    });
    expect(
      answer.member_session?.authentication_factors.map(({ delivery_method }) => delivery_method),
    ).toEqual(['email', 'knowledge']);
    expect(browser.session.getSync()).not.toBeNull();
    await browser.passwords.authenticate({ ...member, password: PASSWORD, ...duration });
  });

  test('does not work in another browser', async () => {
    const { browser, inbox } = newClients();
    await browser.passwords.resetByEmailStart(member);
    const token = (await inbox.landing(member.email_address)).searchParams.get('token') ?? '';
    localStorage.clear();
    const reset = { password_reset_token: token, password: PASSWORD, ...duration };
    await expect(browser.passwords.resetByEmail(reset)).rejects.toMatchObject({
      error_type: 'pkce_expected_code_verifier',
    });
  });

  test('works once, and a password that is too weak does not use it up', async () => {
    const { backend } = newClients();
    const { email } = backend.stytch.passwords;
    await email.resetStart(member);
    const password_reset_token = await backend.emailedToken(member.email_address);
    await expectStytchError(
      email.reset({ password_reset_token, password: 'abcabcabc' }),
      'weak_password',
      400,
    );
    const twice = await Promise.allSettled([
      email.reset({ password_reset_token, password: PASSWORD }),
      email.reset({ password_reset_token, password: PASSWORD }),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expectUsedUp(email.reset({ password_reset_token, password: PASSWORD }));
  });

  test('works for half an hour, or as long as it was sent for', async () => {
    const { backend, advance } = newClients();
    const { email } = backend.stytch.passwords;
    for (const [minutes, request] of [
      [30, member],
      [5, { ...member, reset_password_expiration_minutes: 5 }],
    ] as const) {
      await email.resetStart(request);
      const password_reset_token = await backend.emailedToken(member.email_address);
      advance(minutes * 60);
      await expectUsedUp(email.reset({ password_reset_token, password: PASSWORD }));
    }
  });

  test('ends the sessions that were begun before, and still asks for the second factor', async () => {
    const { backend } = newClients();
    const { passwords, sessions } = backend.stytch;
    const { session_token } = await backend.signInBySms();
    const started = await passwords.email.resetStart({
      organization_id: 'acme',
      email_address: 'sms@acme.test',
    });
    const answer = await passwords.email.reset({
      password_reset_token: await backend.emailedToken('sms@acme.test'),
      password: PASSWORD,
    });
    expect(answer).toMatchObject({
      member_id: started.member_id,
      member_email_id: started.member_email_id,
      member_authenticated: false,
      mfa_required: { secondary_auth_initiated: 'sms_otp' },
    });
    await expectStytchError(sessions.authenticate({ session_token }), 'session_not_found', 404);
  });

  test('is sent to members alone, and leads to pages of this machine alone', async () => {
    const { backend, inbox } = newClients();
    const { email } = backend.stytch.passwords;
    const stranger = { ...member, email_address: 'nobody@optional-mfa.test' };
    await expectStytchError(email.resetStart(stranger), 'email_not_found', 404);
    const elsewhere = { ...member, reset_password_redirect_url: 'https://evil.example/reset-password' };
    await expectStytchError(email.resetStart(elsewhere), 'no_match_for_provided_magic_link_url', 400);
    expect(inbox.messages('email')).toEqual([]);
  });

  test('is of no use to the login, nor a login link to it', async () => {
    const { backend } = newClients();
    const { magicLinks, passwords } = backend.stytch;
    await passwords.email.resetStart(member);
    const reset = await backend.emailedToken(member.email_address);
    await expectStytchError(
      magicLinks.authenticate({ magic_links_token: reset }),
      'magic_link_not_found',
      404,
    );
    await magicLinks.email.loginOrSignup(member);
    await expectUsedUp(
      passwords.email.reset({
        password_reset_token: await backend.emailedToken(member.email_address),
        password: PASSWORD,
      }),
    );
  });
});

test('a signed-in member sets a password by their session and deletes it', async () => {
  const { browser, inbox } = newClients();
  const { organization } = await browser.organization.getBySlug({ organization_slug: 'optional-mfa' });
  const email_address = 'new@optional-mfa.test';
  const organization_id = organization?.organization_id ?? '';
  await browser.magicLinks.email.loginOrSignup({ organization_id, email_address });
  const token = (await inbox.landing(email_address)).searchParams.get('token') ?? '';
  await browser.magicLinks.authenticate({ magic_links_token: token, ...duration });
  const { member } = await browser.passwords.resetBySession({ password: PASSWORD });
  await expect(browser.self.deletePassword('password-test-of-someone-else')).rejects.toMatchObject({
    error_type: 'member_password_not_found',
  });
  const { member: without } = await browser.self.deletePassword(member.member_password_id);
  expect(without.member_password_id).toBe('');
});
