import type { MemberSession } from '@stytch/react/b2b';
import { useSessionContext } from '../store/session-context.ts';
import type { ConnectionProblem } from '../store/session-state.ts';
import { noticeLength } from './session-end.ts';
import { useExtendSession } from './use-extend-session.ts';
import { useHasPassed } from './use-has-passed.ts';
import { useKeepAlive } from './use-keep-alive.ts';

/** Where the member stands with the end of their session: what the notice of it shows, and says. */
export type EndStatus = 'far' | 'near' | 'pending' | 'unreachable' | 'refused' | 'extended';

/** Follows a session to its end, and extends it: when asked to, or by itself where the app is to keep it alive. */
export function useSessionEnd(session: MemberSession, trouble: ConnectionProblem | undefined) {
  const { endsAt = Number.NaN, sessionMinutes, keepSessionAlive } = useSessionContext();
  // Stytch tells when a session started, but not by how much it was extended last.
  const length = Math.min(
    sessionMinutes * 60_000,
    Date.parse(session.expires_at) - Date.parse(session.started_at),
  );
  const isNear = useHasPassed(endsAt - noticeLength(length));
  const { attempt, extend } = useExtendSession(session, sessionMinutes);
  const goesOn = keepSessionAlive && trouble === undefined;
  useKeepAlive(goesOn, { session, isNear, extend });

  const ofThisEnd = attempt?.end === session.expires_at ? attempt : undefined;
  // A session that goes on by itself has no end to speak of, unless that fails.
  const isSilent = goesOn && !ofThisEnd?.failed;

  function status(): EndStatus {
    if (!isNear)
      return attempt?.status === 'extended' && (attempt.failed || !keepSessionAlive) ? 'extended' : 'far';
    if (isSilent) return 'far';
    // Stytch took the request, and left the end where it was.
    if (ofThisEnd?.status === 'extended') return 'refused';
    return ofThisEnd?.status ?? 'near';
  }

  return { status: status(), endsAt, extend };
}
