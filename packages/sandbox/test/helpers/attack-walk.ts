import { expect } from 'vitest';
import type { Sandbox } from '../../src/create-sandbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { callApi, type Prefix, type Reply } from './api-caller.ts';
import {
  ADDRESSES,
  type Attacker,
  holdSession,
  one,
  readMail,
  SLUGS,
  seed,
  type Target,
  twoAttackers,
  VICTIM,
  VICTIMS_PASSWORD,
} from './attackers.ts';

/** One call of an attacker; `pick` and `other` choose what it is made with. */
export interface Attack {
  act: (typeof attacks)[number];
  who: number;
  prefix: Prefix;
  pick: number;
  other: number;
}

export const attacks = [
  'link',
  'open',
  'claim',
  'exchange',
  'exchangeSession',
  'text',
  'code',
  'search',
  'changeAddress',
  'startEmailUpdate',
  'finishByCode',
  'unlinkEmail',
  'changeMember',
  'changeOrganization',
  'addMember',
  'takePassword',
  'migratePassword',
  'showPassword',
] as const;

/** Two admins attack the organizations that are not theirs, with whatever their own mailboxes, phones and rights give. */
export class AttackWalk {
  /** How often each act was answered with 200. */
  readonly successes = new Map<string, number>();
  readonly #sandbox: Sandbox;
  readonly #project = newProject();
  readonly #targets: Target[] = [];
  readonly #seen = new Set<string>();
  readonly #attackers = twoAttackers();

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
    sandbox.importSeed(this.#project.uuid, seed);
  }

  /** Signs both admins in, and has them see whom they have. */
  async begin(): Promise<void> {
    for (const [who, { organization, mailboxes, links }] of this.#attackers.entries()) {
      const attack: Attack = { act: 'search', who, prefix: '/v1', pick: 0, other: 0 };
      const body = { email_address: mailboxes[0], organization_id: organization };
      await this.#call(attack, 'POST /b2b/magic_links/email/login_or_signup', body);
      const magic_links_token = links[0]?.token;
      await this.#call(attack, 'POST /b2b/magic_links/authenticate', { magic_links_token });
      await this.search(attack);
    }
  }

  async take(attack: Attack): Promise<void> {
    await this[attack.act](attack);
  }

  /** Whatever was done, nobody but its owner has had a say in the victim's password. */
  async expectVictimUnharmed(): Promise<void> {
    const body = { organization_id: 'bank', email_address: VICTIM, password: VICTIMS_PASSWORD };
    const { status, text } = await callApi(
      this.#sandbox,
      this.#project,
      '/v1',
      'POST /b2b/passwords/authenticate',
      body,
    );
    expect([200, 429], text).toContain(status);
  }

  async link(attack: Attack) {
    const email_address = one(ADDRESSES, attack.pick);
    const body =
      attack.other % 3 ? { email_address, organization_id: this.#slug(attack) } : { email_address };
    const path = 'organization_id' in body ? 'email/login_or_signup' : 'email/discovery/send';
    await this.#call(attack, `POST /b2b/magic_links/${path}`, body);
  }

  async open(attack: Attack) {
    const link = one(this.#who(attack).links, attack.pick);
    if (!link) return;
    await this.#show(
      attack,
      link.isDiscovery ? 'magic_links/discovery/authenticate' : 'magic_links/authenticate',
      link.isDiscovery ? { discovery_magic_links_token: link.token } : { magic_links_token: link.token },
    );
  }

  /**
   * Google claims only what is so, GitHub whatever its user likes, and an own provider whatever its admin likes. The
   * stand-in for GitHub has one account for each address: that of the other attacker is theirs.
   */
  async claim(attack: Attack) {
    const who = this.#who(attack);
    const provider = one(['google', 'github', 'sso'] as const, attack.other);
    const claims = { google: who.mailboxes, github: [...who.mailboxes, VICTIM], sso: ADDRESSES };
    const email_address = one(claims[provider ?? 'sso'], attack.pick);
    const start =
      provider === 'sso'
        ? { path: 'public/sso/start', query: { connection_id: await this.#connectionOf(who) } }
        : { path: `b2b/public/oauth/${provider}/start`, query: { slug: this.#slug(attack) } };
    const query = new URLSearchParams({ public_token: this.#project.publicToken, ...start.query });
    const begun = await this.#sandbox.fetch(new Request(`http://localhost/v1/${start.path}?${query}`));
    const asked = new URL(begun.headers.get('location') ?? '', 'http://localhost').searchParams;
    const answered = await this.#sandbox.fetch(
      new Request('http://localhost/__sandbox/identity-provider', {
        method: 'POST',
        body: JSON.stringify({ ...Object.fromEntries(asked), email_address }),
      }),
    );
    const { location } = await answered.json();
    const token = new URL(location).searchParams.get('token');
    await this.#show(
      attack,
      provider === 'sso' ? 'sso/authenticate' : 'oauth/authenticate',
      provider === 'sso' ? { sso_token: token } : { oauth_token: token },
    );
  }

  async exchange(attack: Attack) {
    const intermediate_session_token = one(this.#who(attack).intermediate, attack.pick);
    const body = { intermediate_session_token, organization_id: this.#slug(attack) };
    if (intermediate_session_token)
      await this.#call(attack, 'POST /b2b/discovery/intermediate_sessions/exchange', body);
  }

  async exchangeSession(attack: Attack) {
    const body = { organization_id: this.#slug(attack) };
    await this.#callIn(attack, 'POST /b2b/sessions/exchange', body);
  }

  async text(attack: Attack) {
    const number = attack.other % 3 ? { mfa_phone_number: this.#who(attack).phone } : {};
    await this.#show(attack, 'otps/sms/send', { ...one(this.#targets, attack.pick), ...number });
  }

  async code(attack: Attack) {
    const code = one(this.#who(attack).codes, attack.other) ?? '000000';
    await this.#show(attack, 'otps/sms/authenticate', { ...one(this.#targets, attack.pick), code });
  }

  async search(attack: Attack) {
    const found = await this.#callAsAdmin(attack, 'POST /b2b/organizations/me/members/search', {});
    for (const member of JSON.parse(found?.text ?? '{}').data?.members ?? []) this.#learnTarget(member);
  }

  async changeAddress(attack: Attack) {
    const email_address = one(ADDRESSES, attack.other);
    await this.#changeTarget(attack, { email_address, preserve_existing_sessions: attack.other % 2 === 0 });
  }

  async startEmailUpdate(attack: Attack) {
    const delivery_method = attack.pick % 2 ? 'EMAIL_OTP' : 'EMAIL_MAGIC_LINK';
    const email_address = one([...this.#who(attack).mailboxes, VICTIM], attack.other);
    await this.#actOnTarget(attack, 'start_email_update', { email_address, delivery_method });
  }

  async finishByCode(attack: Attack) {
    const { organization, emailedCodes } = this.#who(attack);
    const emailed = one(emailedCodes, attack.pick);
    const body = { organization_id: attack.other % 3 ? organization : this.#slug(attack), ...emailed };
    if (emailed) await this.#show(attack, 'otps/email/authenticate', body);
  }

  async unlinkEmail(attack: Attack) {
    await this.#actOnTarget(attack, 'unlink_retired_email', { email_address: one(ADDRESSES, attack.other) });
  }

  async changeMember(attack: Attack) {
    const changes = [
      { roles: attack.pick % 2 ? ['stytch_admin'] : [] },
      { mfa_enrolled: attack.pick % 2 === 0 },
      { is_breakglass: attack.pick % 2 === 0 },
    ];
    await this.#changeTarget(attack, one(changes, attack.other) ?? {});
  }

  async changeOrganization(attack: Attack) {
    const changes = [
      { mfa_policy: attack.pick % 2 ? 'OPTIONAL' : 'REQUIRED_FOR_ALL' },
      { email_jit_provisioning: 'RESTRICTED', email_allowed_domains: ['bank.test', 'beta.test'] },
      { auth_methods: attack.pick % 2 ? 'ALL_ALLOWED' : 'RESTRICTED', allowed_auth_methods: ['sso'] },
    ];
    await this.#callAsAdmin(attack, 'PUT /b2b/organizations/me', one(changes, attack.other) ?? {});
  }

  async addMember(attack: Attack) {
    const body = { email_address: one(ADDRESSES, attack.other) };
    await this.#callAsAdmin(attack, 'POST /b2b/organizations/members', body);
  }

  async takePassword(attack: Attack) {
    await this.#callIn(attack, 'POST /b2b/passwords/session/reset', {
      ...(attack.prefix === '/v1' ? one(this.#targets, attack.other) : {}),
      password: this.#who(attack).password,
    });
  }

  /** A backend migrates for its own organization alone; the address is whatever the attacker says. */
  async migratePassword(attack: Attack) {
    const { organization } = this.#who(attack);
    await this.#call({ ...attack, prefix: '/v1' }, 'POST /b2b/passwords/migrate', {
      organization_id: organization,
      email_address: one(ADDRESSES, attack.other),
      hash: this.#who(attack).passwordHash,
      hash_type: 'md_5',
    });
  }

  async showPassword(attack: Attack) {
    const body = { email_address: one(ADDRESSES, attack.other), password: this.#who(attack).password };
    if (attack.pick % 2) await this.#show(attack, 'passwords/discovery/authenticate', body);
    else await this.#show(attack, 'passwords/authenticate', { ...body, organization_id: this.#slug(attack) });
  }

  async #actOnTarget(attack: Attack, action: string, body: object) {
    const target = one(this.#targets, attack.pick);
    const route = `POST /b2b/organizations/members/${target?.member_id}/${action}`;
    if (target) await this.#callAsAdmin(attack, route, body);
  }

  async #changeTarget(attack: Attack, changes: object) {
    const target = one(this.#targets, attack.pick);
    const route = `PUT /b2b/organizations/members/${target?.member_id}`;
    if (target) await this.#callAsAdmin(attack, route, changes);
  }

  /** A call that may carry a session or an intermediate session that the attacker holds. */
  async #show(attack: Attack, path: string, body: object) {
    const intermediate_session_token = one(this.#who(attack).intermediate, attack.other);
    if (attack.other % 4 === 0) return this.#callIn(attack, `POST /b2b/${path}`, body);
    const started = attack.other % 4 === 1 ? {} : { intermediate_session_token };
    return this.#call(attack, `POST /b2b/${path}`, { ...body, ...started });
  }

  async #callAsAdmin(attack: Attack, route: string, body: object) {
    return this.#call({ ...attack, prefix: '/sdk/v1' }, route, body, this.#who(attack).sessions[0]);
  }

  async #callIn(attack: Attack, route: string, body: object) {
    const token = one(this.#who(attack).sessions, attack.pick);
    return token ? this.#call(attack, route, body, token) : undefined;
  }

  /** @returns undefined where it was refused */
  async #call(attack: Attack, route: string, body: object, token?: string): Promise<Reply | undefined> {
    const session = token ? { token } : undefined;
    const reply = await callApi(this.#sandbox, this.#project, attack.prefix, route, body, session);
    expect(reply.status, reply.text).toBeLessThan(500);
    readMail(this.#attackers, this.#sandbox.messages({ project: this.#project.uuid }), this.#seen);
    if (reply.status !== 200) return undefined;
    this.successes.set(attack.act, (this.successes.get(attack.act) ?? 0) + 1);
    if (reply.answer.member) this.#learnTarget(reply.answer.member);
    holdSession(this.#who(attack), reply);
    return reply;
  }

  #learnTarget({ member_id, organization_id }: Target): void {
    if (!this.#targets.some((known) => known.member_id === member_id))
      this.#targets.push({ member_id, organization_id });
  }

  async #connectionOf({ organization }: Attacker): Promise<string> {
    const body = { organization_slug: organization };
    const route = 'POST /b2b/organizations/search';
    const { text } = await callApi(this.#sandbox, this.#project, '/sdk/v1', route, body);
    return /oidc-connection-test-[\w-]+/.exec(text)?.[0] ?? '';
  }

  #who({ who }: Attack): Attacker {
    const attacker = this.#attackers[who % this.#attackers.length];
    if (!attacker) throw new Error('There is no such attacker.');
    return attacker;
  }

  #slug = ({ pick, other }: Attack): string => one(SLUGS, pick + other) ?? '';
}
