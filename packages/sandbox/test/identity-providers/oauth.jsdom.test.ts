import { describe, expect, test } from 'vitest';
import { expectStytchError } from '../helpers/contract-test.ts';
import {
  APP,
  newClients,
  startAt,
  startGoogle,
  tokenIn,
  withVerifier,
} from '../helpers/identity-provider.ts';
import { runInPkceEnvironment } from '../helpers/pkce-environment.ts';

runInPkceEnvironment();

const redirects = { login_redirect_url: `${APP}/authenticate`, signup_redirect_url: `${APP}/authenticate` };
const discovery = { discovery_redirect_url: `${APP}/authenticate` };
const duration = { session_duration_minutes: 60 };

describe('OAuth in discovery', () => {
  test('leads over the stand-in to the organizations of whoever was chosen', async () => {
    const { browser, page } = newClients();
    await browser.oauth.google.discovery.start(discovery);
    const standIn = await page();
    const question = await standIn.question();
    expect(question.provider).toBe('Google');
    expect(question.people.map(({ email_address }) => email_address)).toContain('sms@acme.test');

    const landing = await standIn.continueAs('SMS@Acme.test ');
    expect(`${landing.origin}${landing.pathname}`).toBe(discovery.discovery_redirect_url);
    expect(Object.fromEntries(landing.searchParams)).toEqual({
      stytch_token_type: 'discovery_oauth',
      token: expect.stringMatching(/^[\w-]{44}$/),
    });
    const answer = await browser.oauth.discovery.authenticate({ discovery_oauth_token: tokenIn(landing) });
    expect(answer).toMatchObject({
      email_address: 'sms@acme.test',
      discovered_organizations: [{ organization: { organization_slug: 'acme' }, primary_required: null }],
    });
  });

  test.each([
    ['microsoft', true],
    ['github', false],
    ['slack', false],
    ['hubspot', false],
  ] as const)('by %s lets a newcomer make an organization: %s', async (provider, verified) => {
    const { backend, project } = newClients();
    const page = await startAt(project, `/v1/b2b/public/oauth/${provider}/discovery/start`, {});
    const { intermediate_session_token, provider_type } = await backend.stytch.oauth.discovery.authenticate({
      discovery_oauth_token: tokenIn(await page.continueAs('founder@new.test')),
      ...withVerifier,
    });
    expect(provider_type.toLowerCase()).toBe(provider);
    const created = await backend.stytch.discovery.organizations.create({
      intermediate_session_token,
      organization_name: 'Foundry',
      organization_slug: 'foundry',
    });
    expect(created.member_authenticated).toBe(verified);
    expect(created.primary_required === null).toBe(verified);
  });
});

describe('OAuth for an organization', () => {
  test('signs a member in, up to their second factor, and keeps the registration', async () => {
    const { browser, page, inbox } = newClients();
    const { organization } = await browser.organization.getBySlug({ organization_slug: 'acme' });
    await browser.oauth.google.start({
      organization_id: organization?.organization_id ?? '',
      ...redirects,
    });
    const landing = await (await page()).continueAs('sms@acme.test');
    expect(landing.searchParams.get('stytch_token_type')).toBe('oauth');
    expect(landing.searchParams.get('slug')).toBe('acme');
    const primary = await browser.oauth.authenticate({ oauth_token: tokenIn(landing), ...duration });
    expect(primary.mfa_required?.secondary_auth_initiated).toBe('sms_otp');
    const [registration] = primary.member.oauth_registrations;
    const { member_session } = await browser.otps.sms.authenticate({
      member_id: primary.member_id,
      organization_id: primary.organization.organization_id,
      code: inbox.latestSms('+12025550143').code,
      ...duration,
    });
    expect(member_session.authentication_factors[0]).toMatchObject({
      type: 'oauth',
      delivery_method: 'oauth_google',
      google_oauth_factor: {
        id: registration?.member_oauth_registration_id,
        provider_subject: registration?.provider_subject,
      },
    });
  });

  test('lets those join who may, and sends them to where members are made', async () => {
    const { backend, project } = newClients();
    const continueAs = async (email: string) => {
      const page = await startGoogle(project, {
        login_redirect_url: `${APP}/authenticate`,
        signup_redirect_url: `${APP}/reset-password`,
      });
      return page.continueAs(email);
    };
    expect((await continueAs('sms@acme.test')).pathname).toBe('/authenticate');
    const landing = await continueAs('fresh@acme.test');
    expect(landing.pathname).toBe('/reset-password');
    const { member } = await backend.stytch.oauth.authenticate({
      oauth_token: tokenIn(landing),
      ...withVerifier,
    });
    expect(member).toMatchObject({ status: 'active', email_address_verified: true });

    const stranger = tokenIn(await continueAs('fresh@elsewhere.test'));
    await expectStytchError(
      backend.stytch.oauth.authenticate({ oauth_token: stranger, ...withVerifier }),
      'invalid_email_for_jit_provisioning',
      400,
    );
  });

  test('by a provider that does not vouch for addresses asks for the address once', async () => {
    const { backend, project } = newClients();
    const github = '/v1/b2b/public/oauth/github/start';
    const authenticate = async () => {
      const page = await startAt(project, github, { slug: 'optional-mfa' });
      return backend.stytch.oauth.authenticate({
        oauth_token: tokenIn(await page.continueAs('fresh@optional-mfa.test')),
        ...withVerifier,
      });
    };
    const primary = await authenticate();
    expect(primary).toMatchObject({
      member_authenticated: false,
      member: { status: 'pending', email_address_verified: false },
      primary_required: { allowed_auth_methods: expect.arrayContaining(['magic_link']) },
    });
    await backend.stytch.magicLinks.email.loginOrSignup({
      organization_id: 'optional-mfa',
      email_address: 'fresh@optional-mfa.test',
    });
    const answer = await backend.stytch.magicLinks.authenticate({
      magic_links_token: await backend.emailedToken('fresh@optional-mfa.test'),
      intermediate_session_token: primary.intermediate_session_token,
    });
    expect(answer.member_session?.authentication_factors.map(({ type }) => type)).toEqual([
      'oauth',
      'magic_link',
    ]);
    expect((await authenticate()).member_authenticated).toBe(true);
  });

  test('is refused where the organization leaves the provider out', async () => {
    const { backend, project } = newClients();
    await backend.stytch.organizations.update({
      organization_id: 'acme',
      auth_methods: 'RESTRICTED',
      allowed_auth_methods: ['magic_link', 'microsoft_oauth'],
    });
    const oauth_token = tokenIn(await (await startGoogle(project)).continueAs('sms@acme.test'));
    await expectStytchError(
      backend.stytch.oauth.authenticate({ oauth_token, ...withVerifier }),
      'operation_restricted_by_organization_auth_methods',
      403,
    );
  });
});
