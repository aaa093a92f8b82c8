import type { SessionRecord } from './records.ts';

/** A project's live sessions, found by opaque token, by id (which a JWT carries) and by member. */
export class Sessions {
  #byToken = new Map<string, SessionRecord>();
  #byId = new Map<string, SessionRecord>();
  #byMember = new Map<string, Set<SessionRecord>>();

  add(session: SessionRecord): void {
    this.#byToken.set(session.token, session);
    this.#byId.set(session.id, session);
    const sameMember = this.#byMember.get(session.memberId) ?? new Set();
    this.#byMember.set(session.memberId, sameMember.add(session));
  }

  findByToken(token: string): SessionRecord | undefined {
    return this.#byToken.get(token);
  }

  findById(id: string): SessionRecord | undefined {
    return this.#byId.get(id);
  }

  ofMember(memberId: string): SessionRecord[] {
    return [...(this.#byMember.get(memberId) ?? [])];
  }

  delete(session: SessionRecord): void {
    this.#byToken.delete(session.token);
    this.#byId.delete(session.id);
    this.#byMember.get(session.memberId)?.delete(session);
  }
}
