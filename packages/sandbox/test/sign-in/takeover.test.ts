import { describe, expect } from 'vitest';
import type { Sandbox } from '../../src/create-sandbox.ts';
import type { Seed } from '../../src/seed/seed.ts';
import type { TestProject } from '../../src/testing/test-project.ts';
import type { Backend } from '../helpers/backend.ts';
import { test as base, expectStytchError } from '../helpers/contract-test.ts';
import { IdentityProviderPage, tokenIn } from '../helpers/identity-provider.ts';

const VICTIM = 'vera@bank.test';
/** The attacker's, in an organization of their own. */
const ADMIN = 'mallory@evil.test';
const PUPPET = 'puppet@evil.test';

const seed: Seed = {
  organizations: [
    {
      organization_name: 'Bank',
      organization_slug: 'bank',
      members: [{ email_address: VICTIM, roles: ['stytch_admin'], password: 'violet-kettle-orbits-42' }],
    },
    {
      organization_name: 'Evil',
      organization_slug: 'evil',
      email_jit_provisioning: 'RESTRICTED',
      email_allowed_domains: ['evil.test', 'bank.test'],
      sso_connections: [{ display_name: 'Evil Okta', identity_provider: 'okta' }],
      members: [{ email_address: ADMIN, roles: ['stytch_admin'] }, { email_address: PUPPET }],
    },
    {
      organization_name: 'Vault',
      organization_slug: 'vault',
      auth_methods: 'RESTRICTED',
      allowed_auth_methods: ['sso'],
      sso_connections: [{ display_name: 'Vault Okta', identity_provider: 'okta' }],
      members: [{ email_address: PUPPET }],
    },
  ],
};

type SignIn = () => Promise<{ session_token: string; member_id: string }>;

interface Fixtures {
  /** The attacker's, who may do in their own organization what an admin may. */
  attacker: Attacker;
}

const test = base.extend<Fixtures>({
  attacker: [
    async ({ sandbox, project, backend }, use) => {
      sandbox.importSeed(project.uuid, seed);
      await use(new Attacker(sandbox, project, backend));
    },
    { auto: true },
  ],
});

class Attacker {
  readonly #sandbox: Sandbox;
  readonly #project: TestProject;
  readonly #backend: Backend;

  constructor(sandbox: Sandbox, project: TestProject, backend: Backend) {
    this.#sandbox = sandbox;
    this.#project = project;
    this.#backend = backend;
  }

  /** The admin's permissions, for a call of the backend. */
  async asAdmin() {
    const { session_token } = await this.#backend.showPrimaryFactor(ADMIN, 'evil');
    return { authorization: { session_token } };
  }

  /** Gives a member of the own organization another address. */
  async changeAddress(member_id: string, email_address: string, changes = {}): Promise<void> {
    const request = { organization_id: 'evil', member_id, email_address, ...changes };
    await this.#backend.stytch.organizations.members.update(request, await this.asAdmin());
  }

  /** Signs the puppet in by whatever they have, and gives them the victim's address under a session that is kept. */
  async disguise(signIn: SignIn): Promise<string> {
    const { session_token, member_id } = await signIn();
    await this.changeAddress(member_id, VICTIM, { preserve_existing_sessions: true });
    return session_token;
  }

  byLink = () => this.#backend.showPrimaryFactor(PUPPET, 'evil');

  /** Shows a claim of a provider to an organization. */
  async byProvider(provider: string, email: string, slug = 'evil', shown = {}) {
    const oauth_token = await this.#claim(`b2b/public/oauth/${provider}/start`, { slug }, email);
    return this.#backend.stytch.oauth.authenticate({ oauth_token, ...shown });
  }

  /** Shows a claim of the own organization's provider, which claims whatever its admin would like. */
  async byOwnProvider(email: string, shown = {}) {
    const connections = (await this.#backend.stytch.organizations.get({ organization_id: 'evil' }))
      .organization.sso_active_connections;
    const connection_id = connections[0]?.connection_id ?? '';
    const sso_token = await this.#claim('public/sso/start', { connection_id }, email);
    return this.#backend.stytch.sso.authenticate({ sso_token, ...shown });
  }

  async #claim(path: string, query: Record<string, string>, email: string): Promise<string> {
    const all = new URLSearchParams({ public_token: this.#project.publicToken, ...query });
    const page = await IdentityProviderPage.open(this.#sandbox, `http://localhost/v1/${path}?${all}`);
    return tokenIn(await page.continueAs(email));
  }
}

describe("a member whose admin gives them another organization's address", () => {
  test('is signed out, unless the request keeps their sessions', async ({ attacker, backend }) => {
    const { sessions } = backend.stytch;
    const { session_token, member_id } = await attacker.byLink();
    await attacker.changeAddress(member_id, 'puppet2@evil.test', { preserve_existing_sessions: true });
    await sessions.authenticate({ session_token });
    await attacker.changeAddress(member_id, VICTIM);
    await expectStytchError(sessions.authenticate({ session_token }), 'session_not_found', 404);
  });

  test.for(['link', 'google', 'github', 'sso'])(
    'gets nothing there by a session of the address before, shown by %s',
    async (shown, { attacker, backend }) => {
      const ways = new Map<string, SignIn>([
        ['google', () => attacker.byProvider('google', PUPPET)],
        ['github', () => attacker.byProvider('github', PUPPET)],
        ['sso', () => attacker.byOwnProvider(PUPPET)],
      ]);
      // Registers GitHub's claim, which the address confirms.
      const { intermediate_session_token } = await attacker.byProvider('github', PUPPET);
      await backend.stytch.magicLinks.email.loginOrSignup({ organization_id: 'evil', email_address: PUPPET });
      await backend.stytch.magicLinks.authenticate({
        magic_links_token: await backend.emailedToken(PUPPET),
        intermediate_session_token,
      });

      const session_token = await attacker.disguise(ways.get(shown) ?? attacker.byLink);
      const { sessions, discovery, passwords } = backend.stytch;
      await expectStytchError(
        sessions.exchange({ session_token, organization_id: 'bank' }),
        'insufficient_factors_for_session_exchange',
        400,
      );
      const { discovered_organizations } = await discovery.organizations.list({ session_token });
      expect(discovered_organizations.map(({ organization }) => organization?.organization_slug)).toEqual([
        'evil',
      ]);
      await expectStytchError(
        passwords.sessions.reset({
          organization_id: 'evil',
          session_token,
          password: 'a-taken-over-42-bank',
        }),
        'email_verification_required',
        400,
      );
    },
  );

  test('makes no address of that domain one that may join', async ({ attacker, backend }) => {
    const { stytch } = backend;
    const organization_id = 'evil';
    await stytch.organizations.members.create({ organization_id, email_address: VICTIM });
    const { organization } = await stytch.organizations.create({ organization_name: 'Other' });
    const other = organization.organization_id;
    await stytch.organizations.members.create({ organization_id: other, email_address: PUPPET });
    const puppet = await stytch.magicLinks.email.loginOrSignup({
      organization_id: other,
      email_address: PUPPET,
    });
    const { session_token } = await stytch.sessions.exchange({
      session_token: (await attacker.byProvider('google', PUPPET)).session_token,
      organization_id: other,
    });
    await stytch.organizations.members.update({
      organization_id: other,
      member_id: puppet.member_id,
      email_address: VICTIM,
      preserve_existing_sessions: true,
    });
    await expectStytchError(
      stytch.sessions.exchange({ session_token, organization_id }),
      'insufficient_factors_for_session_exchange',
      400,
    );
    const { discovered_organizations } = await backend.discover('teller@bank.test');
    expect(discovered_organizations).toEqual([]);
  });
});

describe('a claim of a provider that verifies no addresses', () => {
  test.for(['github', 'slack', 'hubspot'])(
    'of %s opens nobody who has not registered with it, until their address confirms it',
    async (provider, { attacker, backend }) => {
      const { intermediate_session_token, ...claimed } = await attacker.byProvider(provider, VICTIM, 'bank');
      expect(claimed).toMatchObject({
        member_authenticated: false,
        session_token: '',
        member: { oauth_registrations: [] },
        primary_required: { allowed_auth_methods: expect.arrayContaining(['magic_link']) },
      });
      const inDiscovery = await backend.stytch.discovery.organizations.list({ intermediate_session_token });
      expect(inDiscovery.discovered_organizations[0]?.member_authenticated).toBe(false);

      await backend.stytch.magicLinks.email.loginOrSignup({ organization_id: 'bank', email_address: VICTIM });
      const confirmed = await backend.stytch.magicLinks.authenticate({
        magic_links_token: await backend.emailedToken(VICTIM),
        intermediate_session_token,
      });
      expect(confirmed.member.oauth_registrations).toHaveLength(1);
      const again = await attacker.byProvider(provider, VICTIM, 'bank');
      expect(again.member_authenticated).toBe(true);
    },
  );

  test('is not registered by a session that goes along with it', async ({ attacker, backend }) => {
    const { session_token } = await backend.showPrimaryFactor(VICTIM, 'bank');
    await attacker.byProvider('github', VICTIM, 'bank', { session_token });
    expect((await attacker.byProvider('github', VICTIM, 'bank')).member_authenticated).toBe(false);
  });
});

describe('single sign-on', () => {
  test('of one organization opens no other that asks for its own', async ({ attacker, backend }) => {
    const { stytch } = backend;
    await stytch.organizations.update({ organization_id: 'evil', mfa_policy: 'REQUIRED_FOR_ALL' });
    const discovered = await backend.discover(PUPPET);
    const { intermediate_session_token } = await stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token: discovered.intermediate_session_token,
      organization_id: 'evil',
    });
    await attacker.byOwnProvider(PUPPET, { intermediate_session_token });
    const answer = await stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id: 'vault',
    });
    expect(answer).toMatchObject({
      member_authenticated: false,
      primary_required: { allowed_auth_methods: ['sso'] },
    });
  });
});

describe("a stranger's password", () => {
  const asVictim = { organization_id: 'bank', email_address: VICTIM, password: 'violet-kettle-orbits-42' };

  test('is not deleted, nor seen, by an organization that only added the address', async ({
    attacker,
    backend,
  }) => {
    const { organizations, passwords } = backend.stytch;
    const { member } = await organizations.members.get({ organization_id: 'bank', email_address: VICTIM });
    expect(member.member_password_id).not.toBe('');
    const as = await attacker.asAdmin();
    const added = await organizations.members.create({ organization_id: 'evil', email_address: VICTIM }, as);
    expect(added.member.member_password_id).toBe('');
    const member_password_id = member.member_password_id;
    const deleted = organizations.members.deletePassword({ organization_id: 'evil', member_password_id }, as);
    await expectStytchError(deleted, 'member_password_not_found', 404);
    await passwords.authenticate(asVictim);
  });

  test('is not replaced by a session of single sign-on', async ({ attacker, backend }) => {
    const { passwords } = backend.stytch;
    const { session_token } = await attacker.byOwnProvider(VICTIM);
    const reset = { organization_id: 'evil', session_token, password: 'a-taken-over-42-bank' };
    await expectStytchError(passwords.sessions.reset(reset), 'email_verification_required', 400);
    await passwords.authenticate(asVictim);
  });

  test('nor where else the address belongs, is not had by such a session once its owner has signed in there too', async ({
    attacker,
    backend,
  }) => {
    const { discovery, passwords } = backend.stytch;
    const { session_token } = await attacker.byOwnProvider(VICTIM);
    const { intermediate_session_token } = await backend.discover(VICTIM);
    await discovery.intermediateSessions.exchange({ intermediate_session_token, organization_id: 'evil' });
    const reset = { organization_id: 'evil', session_token, password: 'a-taken-over-42-bank' };
    await expectStytchError(passwords.sessions.reset(reset), 'email_verification_required', 400);
    await passwords.authenticate(asVictim);
    const { discovered_organizations } = await discovery.organizations.list({ session_token });
    expect(discovered_organizations.map(({ organization }) => organization?.organization_slug)).toEqual([
      'evil',
    ]);
  });

  test('is guessed ten times in all, however many organizations have the address', async ({ backend }) => {
    const { organizations, passwords } = backend.stytch;
    const wrong = { ...asVictim, password: 'not-the-one' };
    for (let count = 0; count < 10; count++) {
      const { organization } = await organizations.create({ organization_name: `Evil ${count}` });
      const { organization_id } = organization;
      await organizations.members.create({ organization_id, email_address: VICTIM });
      await expectStytchError(
        passwords.authenticate({ ...wrong, organization_id }),
        'unauthorized_credentials',
        401,
      );
    }
    await expectStytchError(passwords.authenticate(asVictim), 'user_lock_limit_reached', 429);
  });
});
