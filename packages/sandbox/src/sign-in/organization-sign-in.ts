import { currentSession, type RequestContext } from '../http/request-context.ts';
import { findIntermediateSession } from '../sessions/intermediate-sessions.ts';
import { addFactor } from '../sessions/sessions.ts';
import type { MemberRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { admit } from './primary-factor.ts';

interface Shown {
  member: MemberRecord;
  /** The primary factors shown just now. */
  factors: Factor[];
  /**
   * Left out where it is over or another member's: the SDK sends whatever its cookie still holds, and the factors
   * are proof enough without it.
   */
  intermediateSessionToken?: string | undefined;
  sessionMinutes: number | undefined;
}

/**
 * Answers primary factors that were shown to one organization, and takes the member in by them. They continue the
 * sign-in of the same member that the intermediate session holds, or add to their session, where the request
 * carries either.
 */
export async function signInToOrganization(call: RequestContext, shown: Shown) {
  const { project } = call;
  const { member, factors } = shown;
  const session = await currentSession(call);
  const started = findIntermediateSession(project, shown.intermediateSessionToken ?? '');
  const intermediateSession = started?.memberId === member.id ? started : undefined;
  const shownSoFar = factors.reduce(addFactor, intermediateSession?.factors ?? []);
  // What a session holds is left out: to be signed in already confirms no claim that a provider makes now.
  admit(project, member, shownSoFar);
  return completeSignIn(call, {
    member,
    organization: project.organizations.get(member.organizationId),
    factors: shownSoFar,
    intermediateSession,
    session: session?.memberId === member.id ? session : undefined,
    sessionMinutes: shown.sessionMinutes,
  });
}
