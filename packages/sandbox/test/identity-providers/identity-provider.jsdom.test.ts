import { describe, expect, test } from 'vitest';
import { newProject } from '../../src/testing/test-project.ts';
import { expectStytchError } from '../helpers/contract-test.ts';
import {
  APP,
  type IdentityProviderPage,
  newClients,
  startAt,
  startGoogle,
  tokenIn,
  withVerifier,
} from '../helpers/identity-provider.ts';
import { runInPkceEnvironment } from '../helpers/pkce-environment.ts';

runInPkceEnvironment();

describe("a provider's token", () => {
  test('works once, also where two requests race for it', async () => {
    const { backend, project } = newClients();
    const oauth_token = tokenIn(await (await startGoogle(project)).continueAs('sms@acme.test'));
    const { oauth } = backend.stytch;
    const twice = await Promise.allSettled([
      oauth.authenticate({ oauth_token, ...withVerifier }),
      oauth.authenticate({ oauth_token, ...withVerifier }),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expectStytchError(
      oauth.authenticate({ oauth_token, ...withVerifier }),
      'oauth_token_not_found',
      404,
    );
  });

  test('works for ten minutes, and so does the page', async () => {
    const { backend, project, advance } = newClients();
    const page = await startGoogle(project);
    advance(599);
    const oauth_token = tokenIn(await page.continueAs('sms@acme.test'));
    advance(600);
    await expectStytchError(
      backend.stytch.oauth.authenticate({ oauth_token, ...withVerifier }),
      'oauth_token_not_found',
      404,
    );
    await expect(page.question()).rejects.toThrow('This sign-in is over.');
    await expect(page.continueAs('sms@acme.test')).rejects.toThrow('This sign-in is over.');
  });

  test('works in no other flow, and in no other project', async () => {
    const { backend, project } = newClients();
    const token = tokenIn(await (await startGoogle(project)).continueAs('sms@acme.test'));
    const { oauth, sso } = backend.stytch;
    const inDiscovery = oauth.discovery.authenticate({ discovery_oauth_token: token });
    await expectStytchError(inDiscovery, 'oauth_token_not_found', 404);
    await expectStytchError(sso.authenticate({ sso_token: token }), 'sso_token_not_found', 404);
    const other = newClients().backend.stytch;
    await expectStytchError(other.oauth.authenticate({ oauth_token: token }), 'oauth_token_not_found', 404);
    await oauth.authenticate({ oauth_token: token, ...withVerifier });
  });

  test('works only in the browser that began, which may try again', async () => {
    const { browser, backend, page } = newClients();
    await browser.oauth.google.discovery.start({ discovery_redirect_url: `${APP}/authenticate` });
    const discovery_oauth_token = tokenIn(await (await page()).continueAs('sms@acme.test'));
    await expectStytchError(
      backend.stytch.oauth.discovery.authenticate({ discovery_oauth_token }),
      'pkce_expected_code_verifier',
      400,
    );
    await browser.oauth.discovery.authenticate({ discovery_oauth_token });
  });
});

describe('a start', () => {
  test.each([
    ['/v1/b2b/public/oauth/yahoo/start', { organization_id: 'acme' }, 'invalid_oauth_provider'],
    ['/v1/b2b/public/oauth/google/start', { organization_id: 'nobody' }, 'organization_not_found'],
    ['/v1/b2b/public/oauth/google/start', {}, 'missing_oauth_organization_locator'],
    ['/v1/public/sso/start', { connection_id: 'oidc-connection-test-0' }, 'sso_connection_not_found'],
    ['/v1/public/sso/start', {}, 'bad_request'],
    [
      '/v1/b2b/public/oauth/google/discovery/start',
      { discovery_redirect_url: 'https://evil.example/authenticate' },
      'no_match_for_provided_oauth_url',
    ],
    [
      '/v1/b2b/public/oauth/google/start',
      { organization_id: 'acme', login_redirect_url: `${APP}/elsewhere` },
      'no_match_for_provided_oauth_url',
    ],
    ['/v1/b2b/public/oauth/google/discovery/start', { public_token: 'nonsense' }, 'unauthorized_credentials'],
  ])('at %s with %j is refused: %s', async (path, query, type) => {
    await expect(startAt(newProject(), path, query)).rejects.toThrow(type);
  });

  test('that is cancelled leads back without a token', async () => {
    const page = await startGoogle(newProject());
    const landing = await page.cancel();
    expect(landing.href).toBe(`${APP}/authenticate?error=access_denied`);
  });

  test('is answered once, by whoever continues or cancels', async () => {
    const answers = {
      continueAs: (page: IdentityProviderPage) => page.continueAs('sms@acme.test'),
      cancel: (page: IdentityProviderPage) => page.cancel(),
    };
    for (const first of Object.values(answers)) {
      for (const second of Object.values(answers)) {
        const page = await startGoogle(newProject());
        await first(page);
        await expect(second(page)).rejects.toThrow('This sign-in is over.');
        await expect(page.question()).rejects.toThrow('This sign-in is over.');
      }
    }
  });

  test('is answered with addresses alone', async () => {
    const page = await startGoogle(newProject());
    await expect(page.continueAs('nobody')).rejects.toThrow('an email address');
  });
});
