import { StytchError } from '../errors/stytch-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { minutes } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newId, newToken } from '../state/random.ts';
import type { MemberRecord } from '../state/records.ts';
import type { Factor, SessionRecord } from '../state/sessions.ts';
import { mergeCustomClaims } from './custom-claims.ts';
import { isImpersonation } from './impersonation.ts';

const DEFAULT_MINUTES = 60;
const MIN_MINUTES = 5;
const MAX_MINUTES = 527_040;

/** @throws `invalid_session_duration_minutes` */
export function checkDuration(sessionMinutes: number | undefined): void {
  if (sessionMinutes === undefined) return;
  if (!Number.isInteger(sessionMinutes) || sessionMinutes < MIN_MINUTES || sessionMinutes > MAX_MINUTES)
    throw new StytchError('invalid_session_duration_minutes');
}

export function startSession(
  { project, userAgent, customClaims }: RequestContext,
  member: MemberRecord,
  factors: Factor[],
  sessionMinutes: number | undefined,
): SessionRecord {
  const now = project.clock.now();
  const session: SessionRecord = {
    id: newId(project.random, 'session'),
    token: newToken(project.random),
    memberId: member.id,
    organizationId: member.organizationId,
    startedAt: now,
    lastAccessedAt: now,
    expiresAt: now + minutes(sessionMinutes ?? DEFAULT_MINUTES),
    factors,
    customClaims: mergeCustomClaims({}, customClaims),
    userAgent,
  };
  project.sessions.add(session);
  return session;
}

/**
 * Marks a session as used now, and takes the call's claims into it. A duration moves its end to that many minutes
 * from now, unless the member is impersonated.
 * @throws `custom_claims_too_large`
 */
export function touchSession(
  call: RequestContext,
  session: SessionRecord,
  sessionMinutes: number | undefined,
): void {
  session.customClaims = mergeCustomClaims(session.customClaims, call.customClaims);
  session.lastAccessedAt = call.project.clock.now();
  if (sessionMinutes !== undefined && !session.factors.some(isImpersonation))
    session.expiresAt = session.lastAccessedAt + minutes(sessionMinutes);
}

/** Adds a factor to a session, or renews the one of its kind. */
export function addFactor(factors: Factor[], added: Factor): Factor[] {
  const kept = factors.filter(
    (factor) => !(factor.type === added.type && factor.delivery_method === added.delivery_method),
  );
  return [...kept, added];
}

const FRESH = minutes(5);

/** Whether the member has shown some factor of a session within the last five minutes. */
export function hasFreshFactor(project: Project, session: SessionRecord): boolean {
  const since = project.clock.now() - FRESH;
  return session.factors.some(
    (factor) => !isImpersonation(factor) && Date.parse(factor.last_authenticated_at) >= since,
  );
}

/** Ends a member's sessions, but for the one with `exceptToken`. */
export function endSessions(project: Project, member: MemberRecord, exceptToken?: string): void {
  for (const session of project.sessions.ofMember(member.id))
    if (session.token !== exceptToken) project.sessions.delete(session);
}

/** A live session, or undefined where it never was, has ended or was revoked. */
export function aliveSession(
  project: Project,
  session: SessionRecord | undefined,
): SessionRecord | undefined {
  return session && session.expiresAt > project.clock.now() ? session : undefined;
}
