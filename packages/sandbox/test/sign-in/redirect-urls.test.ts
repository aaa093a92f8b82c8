import { describe, expect } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const organization_id = 'acme';
const email_address = 'new@acme.test';

describe('a link, by default,', () => {
  test("leads to the app's own page, or to it by its full address", async ({ backend, inbox, server }) => {
    const { email } = backend.stytch.magicLinks;
    for (const login_redirect_url of [undefined, `${server.url}/authenticate`]) {
      await email.loginOrSignup({
        organization_id,
        email_address,
        ...(login_redirect_url ? { login_redirect_url } : {}),
      });
      const landing = await inbox.landing(email_address);
      expect(landing.origin + landing.pathname).toBe(`${server.url}/authenticate`);
    }
  });

  test('leads to no other page, path or query', async ({ backend, inbox, server }) => {
    for (const url of ['/', '/authenticate/', '/authenticate?next=/', '/dashboard'].map(
      (p) => server.url + p,
    ))
      await expectStytchError(
        backend.stytch.magicLinks.email.loginOrSignup({
          organization_id,
          email_address,
          login_redirect_url: url,
        }),
        'no_match_for_provided_magic_link_url',
        400,
      );
    expect(inbox.messages('email')).toEqual([]);
  });

  test('leads nowhere but to this machine', async ({ backend, inbox }) => {
    const { discovery } = backend.stytch.magicLinks.email;
    for (const discovery_redirect_url of [
      'https://evil.example/authenticate',
      'http://localhost.evil.example/',
      'javascript:alert(1)',
      'http://localhost@evil.example/',
    ])
      await expectStytchError(
        discovery.send({ email_address, discovery_redirect_url }),
        'no_match_for_provided_magic_link_url',
        400,
      );
    await expectStytchError(
      discovery.send({ email_address, discovery_redirect_url: '//evil.example' }),
      'invalid_discovery_redirect_url',
      400,
    );
    expect(inbox.messages('email')).toEqual([]);
  });
});

describe('a project with redirect URLs of its own', () => {
  const redirect_urls = [
    { url: 'http://localhost:3000/welcome?from=mail', types: ['LOGIN' as const, 'DISCOVERY' as const] },
    { url: 'http://localhost:3000/again', types: ['LOGIN' as const] },
  ];

  test('leads to the one that is asked for, with its query and the token', async ({
    backend,
    inbox,
    sandbox,
    project,
  }) => {
    sandbox.importSeed(project.uuid, { ...defaultSeed, redirect_urls });
    const { email } = backend.stytch.magicLinks;
    await email.loginOrSignup({
      organization_id,
      email_address,
      login_redirect_url: 'http://localhost:3000/again',
    });
    expect((await inbox.landing(email_address)).pathname).toBe('/again');

    await email.loginOrSignup({ organization_id, email_address });
    const landing = await inbox.landing(email_address);
    expect(landing.origin + landing.pathname).toBe('http://localhost:3000/welcome');
    expect(Object.fromEntries(landing.searchParams)).toEqual({
      from: 'mail',
      slug: 'acme',
      stytch_token_type: 'multi_tenant_magic_links',
      token: expect.stringMatching(/^[\w-]{44}$/),
    });
  });

  test('leads to none of another type, and names those it has', async ({
    backend,
    sandbox,
    project,
    server,
  }) => {
    sandbox.importSeed(project.uuid, { ...defaultSeed, redirect_urls });
    const { email } = backend.stytch.magicLinks;
    await expect(
      email.discovery.send({ email_address, discovery_redirect_url: 'http://localhost:3000/again' }),
    ).rejects.toThrow(/http:\/\/localhost:3000\/again.*http:\/\/localhost:3000\/welcome\?from=mail/);
    await expectStytchError(
      email.loginOrSignup({
        organization_id,
        email_address,
        login_redirect_url: `${server.url}/authenticate`,
      }),
      'no_match_for_provided_magic_link_url',
      400,
    );
  });

  test('sends nothing of a type that it has no URL for, and lets nobody join by it', async ({
    backend,
    sandbox,
    project,
    inbox,
  }) => {
    sandbox.importSeed(project.uuid, { ...defaultSeed, redirect_urls });
    await expectStytchError(
      backend.stytch.magicLinks.email.loginOrSignup({ organization_id, email_address: 'joiner@acme.test' }),
      'no_signup_redirect_urls_set',
      400,
    );
    expect(inbox.messages('email')).toEqual([]);
    await expectStytchError(
      backend.stytch.organizations.members.get({ organization_id, email_address: 'joiner@acme.test' }),
      'member_not_found',
      404,
    );
  });

  test('can only have those of this machine', () => {
    const redirect_urls = [{ url: 'https://app.example/authenticate', types: ['LOGIN' as const] }];
    expect(() => createSandbox({ seed: { ...defaultSeed, redirect_urls } })).toThrow(/redirect_urls/);
  });
});
