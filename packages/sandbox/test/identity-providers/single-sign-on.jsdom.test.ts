import { describe, expect, test } from 'vitest';
import { expectStytchError } from '../helpers/contract-test.ts';
import { APP, newClients, startAt, tokenIn, withVerifier } from '../helpers/identity-provider.ts';
import { pkceSandbox, runInPkceEnvironment } from '../helpers/pkce-environment.ts';

runInPkceEnvironment();

const redirects = { login_redirect_url: `${APP}/authenticate`, signup_redirect_url: `${APP}/authenticate` };
const duration = { session_duration_minutes: 60 };

describe('single sign-on', () => {
  async function connectionOf({ browser }: ReturnType<typeof newClients>) {
    const { organization } = await browser.organization.getBySlug({ organization_slug: 'acme' });
    const [connection] = organization?.sso_active_connections ?? [];
    expect(organization?.sso_default_connection_id).toBe(connection?.connection_id);
    return connection?.connection_id ?? '';
  }

  test("signs a member in by their organization's connection", async () => {
    const clients = newClients();
    const { browser, page } = clients;
    const connection_id = await connectionOf(clients);
    await browser.sso.start({ connection_id, ...redirects });
    const standIn = await page();
    expect(await standIn.question()).toMatchObject({ provider: 'Acme Okta', place: 'Acme' });
    const landing = await standIn.continueAs('sms@acme.test');
    expect(landing.searchParams.get('stytch_token_type')).toBe('sso');
    const answer = await browser.sso.authenticate({ sso_token: tokenIn(landing), ...duration });
    expect(answer.mfa_required?.secondary_auth_initiated).toBe('sms_otp');
    expect(answer.member.sso_registrations).toMatchObject([{ connection_id }]);
  });

  test('makes members of whoever the connection names, whatever their address', async () => {
    const clients = newClients();
    const { backend, project } = clients;
    const connection_id = await connectionOf(clients);
    const authenticate = async (email: string) => {
      const page = await startAt(project, '/v1/public/sso/start', { connection_id });
      return backend.stytch.sso.authenticate({
        sso_token: tokenIn(await page.continueAs(email)),
        ...withVerifier,
      });
    };
    const answer = await authenticate('contractor@elsewhere.test');
    expect(answer).toMatchObject({
      primary_required: null,
      member: { status: 'active', email_address_verified: false },
    });
    await backend.stytch.organizations.update({
      organization_id: 'acme',
      sso_jit_provisioning: 'NOT_ALLOWED',
    });
    await expectStytchError(
      authenticate('another@elsewhere.test'),
      'invalid_connection_for_jit_provisioning',
      400,
    );
    expect((await authenticate('contractor@elsewhere.test')).member_id).toBe(answer.member_id);
  });

  test('to one organization opens no other, even of a sign-in that may still choose', async () => {
    const clients = newClients();
    const { backend, project } = clients;
    const { discovery, organizations, sso } = backend.stytch;
    for (const organization_id of ['acme', 'optional-mfa'])
      await organizations.update({
        organization_id,
        auth_methods: 'RESTRICTED',
        allowed_auth_methods: ['sso'],
      });
    const { intermediate_session_token } = await backend.discover('admin@acme.test');
    const exchange = (organization_id: string) =>
      discovery.intermediateSessions.exchange({ intermediate_session_token, organization_id });
    await exchange('acme');
    const connection_id = await connectionOf(clients);
    const page = await startAt(project, '/v1/public/sso/start', { connection_id });
    const sso_token = tokenIn(await page.continueAs('admin@acme.test'));
    const acme = await sso.authenticate({ sso_token, intermediate_session_token, ...withVerifier });
    expect(acme).toMatchObject({ primary_required: null, intermediate_session_token });
    expect(await exchange('optional-mfa')).toMatchObject({
      member_authenticated: false,
      primary_required: { allowed_auth_methods: ['sso'] },
    });
  });

  test('makes members by the connections that are allowed to, where that is restricted', async () => {
    const clients = newClients();
    const { backend, project } = clients;
    pkceSandbox.importSeed(project.uuid, {
      organizations: [
        {
          organization_name: 'Acme',
          organization_slug: 'acme',
          sso_connections: [
            { display_name: 'Okta', identity_provider: 'okta' },
            { display_name: 'Entra', identity_provider: 'microsoft-entra', is_default: true },
          ],
        },
      ],
    });
    const { organizations, sso } = backend.stytch;
    const organization_id = 'acme';
    const { organization } = await organizations.get({ organization_id });
    const [okta = '', entra = ''] = organization.sso_active_connections.map(
      ({ connection_id }) => connection_id,
    );
    expect(organization.sso_default_connection_id).toBe(entra);
    const settings = {
      sso_default_connection_id: okta,
      sso_jit_provisioning: 'RESTRICTED' as const,
      sso_jit_provisioning_allowed_connections: [entra],
    };
    expect((await organizations.update({ organization_id, ...settings })).organization).toMatchObject(
      settings,
    );
    const join = async (connection_id: string, email: string) => {
      const page = await startAt(project, '/v1/public/sso/start', { connection_id });
      return sso.authenticate({ sso_token: tokenIn(await page.continueAs(email)), ...withVerifier });
    };
    await expectStytchError(join(okta, 'one@else.test'), 'invalid_connection_for_jit_provisioning', 400);
    expect((await join(entra, 'two@else.test')).member.status).toBe('active');
    const seed = pkceSandbox.exportSeed(project.uuid);
    expect(seed.organizations[0]?.sso_connections).toEqual([
      { display_name: 'Okta', identity_provider: 'okta' },
      { display_name: 'Entra', identity_provider: 'microsoft-entra', jit_provisioning: true },
    ]);
  });

  test("has its connections listed, for a backend and for the organization's admins", async () => {
    const clients = newClients();
    const { backend, inbox } = clients;
    const connection_id = await connectionOf(clients);
    const { sso } = backend.stytch;
    const { request_id, status_code, ...listed } = await sso.getConnections({ organization_id: 'acme' });
    expect(listed).toMatchObject({
      saml_connections: [],
      oidc_connections: [
        { connection_id, display_name: 'Acme Okta', identity_provider: 'okta', status: 'active' },
      ],
      external_connections: [],
    });
    expect(
      (await sso.getConnections({ organization_id: 'optional-mfa' })).oidc_connections,
      'those of another organization',
    ).toEqual([]);
    const member = await backend.memberBeforeMfa('sms@acme.test');
    const { code } = inbox.latestSms('+12025550143');
    const { session_token } = await backend.stytch.otps.sms.authenticate({ ...member, code });
    const authorization = { session_token };
    const ask = (organization_id: string) => sso.getConnections({ organization_id }, { authorization });
    await expectStytchError(ask('acme'), 'session_authorization_error', 403);
    await expectStytchError(ask('optional-mfa'), 'session_authorization_tenancy_error', 403);
    await expect(clients.browser.sso.getConnections()).rejects.toMatchObject({
      error_type: 'user_unauthenticated',
    });
    await backend.stytch.organizations.members.update({ ...member, roles: ['stytch_admin'] });
    clients.browser.session.updateSession({ session_token, session_jwt: null });
    expect(await clients.browser.sso.getConnections()).toMatchObject(listed);
  });

  test('is found by an address', async () => {
    const clients = newClients();
    const connection_id = await connectionOf(clients);
    const connections = async (email: string) =>
      (await clients.browser.sso.discoverConnections(email)).connections;
    const known = [{ connection_id, display_name: 'Acme Okta', identity_provider: 'okta' }];
    expect(await connections('sms@acme.test')).toEqual(known);
    expect(await connections('fresh@acme.test')).toEqual(known);
    expect(await connections('someone@elsewhere.test')).toEqual([]);
  });
});
