import { describe, expect, test } from 'vitest';
import { expectStytchError } from '../helpers/contract-test.ts';
import { newClients, startAt, startGoogle, tokenIn, withVerifier } from '../helpers/identity-provider.ts';
import { runInPkceEnvironment } from '../helpers/pkce-environment.ts';

runInPkceEnvironment();

const email = 'sms@acme.test';

describe("a member's tokens of a provider", () => {
  test('are kept as their sign-in at Google gave them, and renewed', async () => {
    const { backend, project, advance } = newClients();
    const page = await startGoogle(project);
    const { member_id, provider_values } = await backend.stytch.oauth.authenticate({
      oauth_token: tokenIn(await page.continueAs(email)),
      ...withVerifier,
    });
    const { oauthProviders } = backend.stytch.organizations.members;
    const target = { organization_id: 'acme', member_id };
    const kept = await oauthProviders.google(target);
    expect(kept).toMatchObject({
      provider_type: 'Google',
      access_token: provider_values?.access_token,
      access_token_expires_in: 3600,
    });
    expect(kept).not.toHaveProperty('refresh_token');
    advance(3600);
    const renewed = await oauthProviders.google({ ...target, include_refresh_token: true });
    expect(renewed.access_token).not.toBe(kept.access_token);
    expect(renewed.refresh_token).toBe(provider_values?.refresh_token);
    await expectStytchError(oauthProviders.microsoft(target), 'oauth_token_not_found', 404);
  });

  test.each(['github', 'slack', 'hubspot'] as const)('are listed for each registration: %s', async (name) => {
    const { backend, project } = newClients();
    const start = () => startAt(project, `/v1/b2b/public/oauth/${name}/start`, { organization_id: 'acme' });
    const first = await backend.showPrimaryFactor(email, 'acme');
    const { member_id } = await backend.stytch.oauth.authenticate({
      oauth_token: tokenIn(await (await start()).continueAs(email)),
      intermediate_session_token: first.intermediate_session_token,
      ...withVerifier,
    });
    const { oauthProviders } = backend.stytch.organizations.members;
    const { registrations } = await oauthProviders[name]({ organization_id: 'acme', member_id });
    expect(registrations).toMatchObject([{ access_token: expect.stringMatching(/^[\w-]{44}$/) }]);
  });

  test("are kept of an organization's own provider as well", async () => {
    const { backend, project } = newClients();
    const { organizations, sso } = backend.stytch;
    const { organization } = await organizations.get({ organization_id: 'acme' });
    const connection_id = organization.sso_active_connections[0]?.connection_id ?? '';
    const { member } = await organizations.members.get({ organization_id: 'acme', email_address: email });
    const target = { organization_id: 'acme', member_id: member.member_id };
    const { members } = organizations;
    await expectStytchError(members.oidcProviders(target), 'member_oidc_token_not_found', 404);
    const page = await startAt(project, '/v1/public/sso/start', { connection_id });
    await sso.authenticate({ sso_token: tokenIn(await page.continueAs(email)), ...withVerifier });
    expect((await members.oidcProviders(target)).registrations).toMatchObject([
      { connection_id, access_token_expires_in: 3600 },
    ]);
  });
});
