import { describe, expect, test } from 'vitest';
import { expectStytchError } from '../helpers/contract-test.ts';
import { newClients, runInPkceEnvironment } from '../helpers/pkce-environment.ts';

runInPkceEnvironment();

const PASSWORD = 'quiet-lantern-meadow-77';
const duration = { session_duration_minutes: 60 };

const expectUsedUp = (call: Promise<unknown>): Promise<void> =>
  expectStytchError(call, 'unable_to_auth_password_reset_token', 401);

describe('a discovery reset link', () => {
  test('says by a second parameter that it is one, and sets the password of every organization', async () => {
    const { browser, inbox } = newClients();
    const email_address = 'new@acme.test';
    await browser.passwords.discovery.resetByEmailStart({ email_address });
    const { searchParams } = await inbox.landing(email_address);
    expect(searchParams.get('stytch_token_type')).toBe('discovery');
    expect(searchParams.get('stytch_redirect_type')).toBe('reset_password');
    const answer = await browser.passwords.discovery.resetByEmail({
      password_reset_token: searchParams.get('token') ?? '',
      password: PASSWORD,
    });
    expect(answer.discovered_organizations).toMatchObject([
      { organization: { organization_slug: 'acme' }, membership: { type: 'active_member' } },
    ]);
    const login = { organization_id: 'acme', email_address, password: PASSWORD, ...duration };
    expect((await browser.passwords.authenticate(login)).primary_required).toBeNull();
  });

  test('signs a newcomer up: the password goes with them into the organization they make', async () => {
    const { backend } = newClients();
    const { passwords, discovery } = backend.stytch;
    const email_address = 'founder@new.test';
    await passwords.discovery.email.resetStart({ email_address });
    const { intermediate_session_token, discovered_organizations } = await passwords.discovery.email.reset({
      password_reset_token: await backend.emailedToken(email_address),
      password: PASSWORD,
    });
    expect(discovered_organizations).toEqual([]);
    const created = await discovery.organizations.create({
      intermediate_session_token,
      organization_name: 'Foundry',
      organization_slug: 'foundry',
    });
    expect(created.member_authenticated).toBe(true);
    const login = { organization_id: 'foundry', email_address, password: PASSWORD };
    expect((await passwords.authenticate(login)).member_authenticated).toBe(true);
  });

  test('does not work as an organization link, nor in another browser', async () => {
    const { browser, backend, inbox } = newClients();
    await browser.passwords.discovery.resetByEmailStart({ email_address: 'new@acme.test' });
    const password_reset_token = (await inbox.landing('new@acme.test')).searchParams.get('token') ?? '';
    const { email, discovery } = backend.stytch.passwords;
    await expectUsedUp(email.reset({ password_reset_token, password: PASSWORD }));
    await expectStytchError(
      discovery.email.reset({ password_reset_token, password: PASSWORD }),
      'pkce_expected_code_verifier',
      400,
    );
  });
});
