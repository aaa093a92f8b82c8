import { TOTP } from 'otpauth';
import { expect } from 'vitest';
import type { Message } from '../../src/state/outbox.ts';
import type { TestProject } from '../../src/testing/test-project.ts';
import type { ApiAnswer } from './api-caller.ts';
import { seededTotpSecrets } from './codes.ts';

export interface Issued {
  project: TestProject;
  /** Milliseconds. */
  expiresAt: number;
  /** Used, revoked or replaced. */
  ended: boolean;
}

interface Link extends Issued {
  token: string;
  email: string;
  isDiscovery: boolean;
}

/** A session, or what stands before it. */
export interface Holder extends Issued {
  token: string;
  jwt?: string;
  email: string;
  isSession: boolean;
  /** It came of a sign-in to no organization in particular, and serves every member of its address. */
  isDiscovery: boolean;
  /** Unknown while an organization is yet to be chosen. */
  member?: { id: string; organizationId: string };
}

interface Code extends Issued {
  code: string;
  messageId: string;
  memberId: string;
}

/** What was given out, kept apart from the sandbox: it says which calls may succeed, whatever the sandbox thinks. */
export class SignInModel {
  /** Milliseconds. */
  now: number;
  readonly links: Link[] = [];
  readonly holders: Holder[] = [];
  readonly codes: Code[] = [];
  readonly members: { id: string; organizationId: string; email: string }[] = [];
  /** By member id. */
  readonly totpSecrets = new Map<string, string>();
  readonly #usedTotpCodes = new Set<string>();

  constructor(now: number) {
    this.now = now;
  }

  issue(project: TestProject, seconds: number): Issued {
    return { project, ended: false, expiresAt: this.now + seconds * 1000 };
  }

  expectAlive(issued: Issued, project: TestProject, what: string): void {
    expect(issued.project, `${what} worked in another project`).toBe(project);
    expect(issued.ended, `${what} worked after its end`).toBe(false);
    expect(issued.expiresAt, `${what} worked after it expired`).toBeGreaterThan(this.now);
  }

  /** Whom a token may be shown for. */
  expectServes(holder: Holder, memberId: string): void {
    const theirs = holder.isDiscovery
      ? this.members.filter(({ email }) => email === holder.email).map(({ id }) => id)
      : [holder.member?.id];
    expect(theirs, 'worked for another member').toContain(memberId);
  }

  /** Takes in what a call gave out, and holds a session to stand on every factor that it takes. */
  learn(project: TestProject, answer: ApiAnswer): void {
    const { member, organization, member_session: session, intermediate_session_token } = answer;
    const known = member && { id: member.member_id, organizationId: member.organization_id };
    if (known && !this.members.some(({ id }) => id === known.id))
      this.members.push({ ...known, email: member.email_address });
    const secret = new Map<string, string>(Object.entries(seededTotpSecrets)).get(
      member?.email_address ?? '',
    );
    if (known && secret) this.totpSecrets.set(known.id, secret);

    const holder = {
      ...this.issue(project, 600),
      email: member?.email_address ?? answer.email_address ?? '',
      ...(known ? { member: known } : {}),
      isDiscovery: known === undefined,
    };
    if (intermediate_session_token)
      this.#keep({ ...holder, token: intermediate_session_token, isSession: false });
    if (!session || !answer.session_token) return;
    const orders = session.authentication_factors.map((factor) => factor.sequence_order);
    expect(orders, 'a session without a primary factor').toContain('PRIMARY');
    if (organization?.mfa_policy === 'REQUIRED_FOR_ALL' || member?.mfa_enrolled)
      expect(orders, 'a session without the second factor that is required').toContain('SECONDARY');
    this.#keep({
      ...holder,
      token: answer.session_token,
      ...(answer.session_jwt ? { jwt: answer.session_jwt } : {}),
      isSession: true,
      expiresAt: Date.parse(session.expires_at),
    });
  }

  /** Takes in the newest text, if it is news: its code ends the one before. */
  learnCode(project: TestProject, memberId: string, text: Message | undefined): void {
    if (!text?.code || this.codes.some(({ messageId }) => messageId === text.id)) return;
    for (const known of this.codes) if (known.memberId === memberId) known.ended = true;
    this.codes.push({ ...this.issue(project, 120), code: text.code, messageId: text.id, memberId });
  }

  spendTotpCode(memberId: string, token: string): void {
    const totp = new TOTP({ secret: this.totpSecrets.get(memberId) ?? '' });
    expect(totp.validate({ token, timestamp: this.now, window: 1 }), 'a wrong code worked').not.toBeNull();
    expect(this.#usedTotpCodes.has(`${memberId} ${token}`), 'a code of an app worked twice').toBe(false);
    this.#usedTotpCodes.add(`${memberId} ${token}`);
  }

  /** The same token again is the same holder: one that stands before a session does not live longer for being used. */
  #keep(holder: Holder): void {
    const known = this.holders.find(({ token }) => token === holder.token);
    if (!known) this.holders.push(holder);
    else if (holder.isSession) Object.assign(known, holder);
    else if (holder.member) known.member = holder.member;
  }
}
