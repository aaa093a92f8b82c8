import type { Member, MemberSession, Organization } from '@stytch/react/b2b';

/** Why no answer can be had: no network, no usable answer from Stytch, or a browser that keeps no cookies. */
export type ConnectionProblem = 'offline' | 'unreachable' | 'cookies-blocked';

/**
 * Why a member who was signed in is so no longer, where that was not what they wanted. `unfinished`: they were going over
 * to another organization, which asked for more first.
 */
export type EndReason = 'expired' | 'revoked' | 'unfinished';

export interface SignedIn {
  readonly status: 'signed-in';
  readonly member: Member;
  readonly organization: Organization;
  readonly session: MemberSession;
  /** Why Stytch can't be asked whether the session still lives; `undefined` while it can. */
  readonly trouble: ConnectionProblem | undefined;
}

export type SessionState =
  | { readonly status: 'checking' }
  | { readonly status: 'signed-out'; readonly reason: EndReason | undefined }
  | { readonly status: 'unknown'; readonly trouble: ConnectionProblem }
  | SignedIn;

/** What is known of the member's session at a moment. */
export interface SessionFacts {
  readonly member: Member | null;
  readonly organization: Organization | null;
  readonly session: MemberSession | null;
  /** The session's own end has passed. */
  readonly expired: boolean;
  /** Whether the SDK knows: Stytch has answered since the page loaded, or nothing was there to ask about. */
  readonly settled: boolean;
  /** The session that is remembered may be another than the browser now holds, and counts once Stytch says so. */
  readonly stale: boolean;
  /** Why the last attempt to ask Stytch failed; `undefined` while one may still succeed, and after one has. */
  readonly trouble: ConnectionProblem | undefined;
  /** Why the last session ended. */
  readonly ended: EndReason | undefined;
}

/**
 * Whether the member is signed in. A remembered session counts as long as its own end lies ahead; where there is
 * none, only Stytch can tell.
 */
export function sessionState(known: SessionFacts): SessionState {
  const { member, organization, session, trouble } = known;
  // Without cookies the SDK forgets at once what Stytch tells it.
  if (trouble === 'cookies-blocked') return { status: 'unknown', trouble };
  if (session && known.expired) return { status: 'signed-out', reason: 'expired' };
  const remembered = session && member && organization;
  if (remembered && !known.stale) return { status: 'signed-in', session, member, organization, trouble };
  if (!remembered && known.settled) return { status: 'signed-out', reason: known.ended };
  return trouble ? { status: 'unknown', trouble } : { status: 'checking' };
}
