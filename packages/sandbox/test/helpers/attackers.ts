import { expect } from 'vitest';
import type { Seed } from '../../src/seed/seed.ts';
import type { Message } from '../../src/state/outbox.ts';
import type { Reply } from './api-caller.ts';

/** An admin of an organization of their own, and all that they hold. */
export interface Attacker {
  readonly organization: string;
  readonly mailboxes: readonly string[];
  readonly phone: string;
  readonly password: string;
  readonly passwordHash: string;
  readonly links: { token: string; isDiscovery: boolean }[];
  readonly codes: string[];
  readonly emailedCodes: { email_address: string; code: string }[];
  readonly sessions: string[];
  readonly intermediate: string[];
}

export interface Target {
  member_id: string;
  organization_id: string;
}

export const VICTIM = 'vera@bank.test';
export const VICTIMS_PASSWORD = 'violet-kettle-orbits-42';
export const SLUGS = ['alpha', 'beta', 'bank', 'vault'] as const;
export const ADDRESSES = [
  'mallory@alpha.test',
  'puppet@alpha.test',
  'boris@beta.test',
  'pawn@beta.test',
  VICTIM,
];

const victim = { email_address: VICTIM, roles: ['stytch_admin'], password: VICTIMS_PASSWORD };
export const seed: Seed = {
  organizations: [
    ...['alpha', 'beta'].map((slug, index) => ({
      organization_name: slug,
      organization_slug: slug,
      sso_connections: [{ display_name: slug, identity_provider: 'okta' }],
      members: ADDRESSES.slice(index * 2, index * 2 + 2).map((email_address, position) => ({
        email_address,
        roles: position === 0 ? ['stytch_admin'] : [],
      })),
    })),
    {
      organization_name: 'bank',
      organization_slug: 'bank',
      members: [victim, { email_address: 'puppet@alpha.test' }],
    },
    {
      organization_name: 'vault',
      organization_slug: 'vault',
      mfa_policy: 'REQUIRED_FOR_ALL',
      members: [{ ...victim, mfa_phone_number: '+12025550149' }, { email_address: 'pawn@beta.test' }],
    },
  ],
};

/** What each gives for a password wherever they may, and its MD-5. */
const TWO = [
  {
    organization: 'alpha',
    password: 'mallory-was-here-43',
    passwordHash: '8493fb1784531d9aed2c3d4c6438840f',
  },
  {
    organization: 'beta',
    password: 'boris-was-here-too-44',
    passwordHash: 'b2800c65716f2bbb73dac1097f6376e0',
  },
];

export const twoAttackers = (): Attacker[] =>
  TWO.map((own, index) => ({
    ...own,
    mailboxes: [...ADDRESSES.slice(index * 2, index * 2 + 2), `spare@${own.organization}.test`],
    phone: `+1202555014${3 + index}`,
    links: [],
    codes: [],
    emailedCodes: [],
    sessions: [],
    intermediate: [],
  }));

/** Gives every message to whose mailbox or phone it is. @param messages newest first @param seen ids of those given out */
export function readMail(
  attackers: readonly Attacker[],
  messages: readonly Message[],
  seen: Set<string>,
): void {
  for (const message of messages) {
    if (seen.has(message.id)) break;
    seen.add(message.id);
    for (const { mailboxes, phone, links, codes, emailedCodes } of attackers) {
      if (message.to === phone && message.code) codes.push(message.code);
      if (!mailboxes.includes(message.to)) continue;
      if (message.code) emailedCodes.push({ email_address: message.to, code: message.code });
      if (!message.link) continue;
      const { searchParams } = new URL(message.link);
      const isDiscovery = searchParams.get('stytch_token_type') === 'discovery';
      links.push({ token: searchParams.get('token') ?? '', isDiscovery });
    }
  }
}

/** Takes what an answer gives an attacker, and holds that none of it is by what somebody else holds. */
export function holdSession(who: Attacker, { answer }: Reply): void {
  if (answer.intermediate_session_token) who.intermediate.push(answer.intermediate_session_token);
  const { member_session: session, session_token, member, organization } = answer;
  if (!session || !session_token || who.sessions.includes(session_token)) return;
  const { authentication_factors } = session;
  const shown = JSON.stringify({ email_address: member?.email_address, authentication_factors });
  for (const address of shown.match(/(?<="email_address":"|"provider_subject":"sandbox\|)[^"]+/g) ?? [])
    if (organization?.organization_slug !== who.organization)
      expect(
        who.mailboxes,
        `${who.organization} has got into ${organization?.organization_slug} with ${shown}`,
      ).toContain(address);
  for (const number of shown.match(/(?<="phone_number":")[^"]+/g) ?? []) expect(number).toBe(who.phone);
  const orders = session.authentication_factors.map((factor) => factor.sequence_order);
  expect(orders).toContain('PRIMARY');
  if (organization?.mfa_policy === 'REQUIRED_FOR_ALL' || member?.mfa_enrolled)
    expect(orders, `no second factor: ${shown}`).toContain('SECONDARY');
  who.sessions.push(session_token);
}

/** The newest of a list where `pick` is small, else any. */
export function one<Item>(list: readonly Item[], pick: number): Item | undefined {
  return pick < 400 ? (list.at(-1 - (pick % 2)) ?? list.at(-1)) : list[pick % list.length];
}
