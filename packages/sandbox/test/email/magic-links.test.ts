import { describe, expect } from 'vitest';
import { expectStytchError, test } from '../helpers/contract-test.ts';

describe('an emailed link', () => {
  test('works once', async ({ backend }) => {
    await backend.showPrimaryFactor('new@acme.test', 'acme');
    const magic_links_token = await backend.emailedToken('new@acme.test');
    await expectStytchError(
      backend.stytch.magicLinks.authenticate({ magic_links_token }),
      'unable_to_auth_magic_link',
      401,
    );
  });

  test('gives way to one of two requests that race for it', async ({ backend }) => {
    await backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    const discovery_magic_links_token = await backend.emailedToken('new@acme.test');
    const attempts = [1, 2].map(() =>
      backend.stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token }),
    );
    const outcomes = (await Promise.allSettled(attempts)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('expires after an hour', async ({ backend, advance }) => {
    await backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    advance(3601);
    await expectStytchError(
      backend.stytch.magicLinks.discovery.authenticate({
        discovery_magic_links_token: await backend.emailedToken('new@acme.test'),
      }),
      'unable_to_auth_magic_link',
      401,
    );
  });

  test('lives as long as the request says', async ({ backend, advance }) => {
    await backend.stytch.magicLinks.email.discovery.send({
      email_address: 'new@acme.test',
      discovery_expiration_minutes: 120,
    });
    advance(3601);
    const { email_address } = await backend.stytch.magicLinks.discovery.authenticate({
      discovery_magic_links_token: await backend.emailedToken('new@acme.test'),
    });
    expect(email_address).toBe('new@acme.test');
  });

  test('that was asked for without a challenge takes no code verifier', async ({ backend }) => {
    await backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    await expectStytchError(
      backend.stytch.magicLinks.discovery.authenticate({
        discovery_magic_links_token: await backend.emailedToken('new@acme.test'),
        pkce_code_verifier: 'unasked',
      }),
      'pkce_did_not_expect_code_verifier',
      400,
    );
  });

  test('of the discovery flow does not sign in to an organization', async ({ backend }) => {
    await backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    const magic_links_token = await backend.emailedToken('new@acme.test');
    await expectStytchError(
      backend.stytch.magicLinks.authenticate({ magic_links_token }),
      'magic_link_not_found',
      404,
    );
  });
});

describe('an address', () => {
  test('is compared without regard to case', async ({ backend }) => {
    await backend.stytch.magicLinks.email.loginOrSignup({
      organization_id: 'acme',
      email_address: 'NEW@Acme.test',
    });
    const answer = await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('new@acme.test'),
    });
    expect(answer.member.name).toBe('Noor Haddad');
  });

  test('must be one', async ({ backend }) => {
    for (const email_address of ['', 'new', 'new@', '@acme.test', 'new@acme .test'])
      await expectStytchError(
        backend.stytch.magicLinks.email.discovery.send({ email_address }),
        'invalid_email',
        400,
      );
  });

  test('of an allowed domain joins the organization, pending until the link is followed', async ({
    backend,
  }) => {
    const sent = await backend.stytch.magicLinks.email.loginOrSignup({
      organization_id: 'acme',
      email_address: 'someone+tag@acme.test',
    });
    expect(sent).toMatchObject({ member_created: true, member: { status: 'pending' } });
    const answer = await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('someone+tag@acme.test'),
    });
    expect(answer.member).toMatchObject({ status: 'active', email_address_verified: true });
  });

  test('of another domain does not', async ({ backend }) => {
    await expectStytchError(
      backend.stytch.magicLinks.email.loginOrSignup({
        organization_id: 'acme',
        email_address: 'me@other.test',
      }),
      'invalid_email_for_jit_provisioning',
      400,
    );
  });
});
