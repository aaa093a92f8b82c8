import { isMarkedSignedOut } from '../sign-out/signed-out-marker.ts';
import type { CallInterceptor } from '../store/call-interceptor.ts';
import type { EndReason, SessionFacts } from '../store/session-state.ts';
import { isSwitchUnfinished } from '../switch/unfinished-switch.ts';
import { storedExpiry } from './stored-expiry.ts';

/**
 * Why a session has just gone: only where Stytch refused it, or a switch to another organization was not finished. A
 * sign-out needs no reason.
 *
 * @param last what was known while there still was one
 */
export function whyEnded(
  { session, settled }: Pick<SessionFacts, 'session' | 'settled'>,
  calls: CallInterceptor,
): EndReason | undefined {
  if (isMarkedSignedOut(session?.member_session_id)) return undefined;
  if (isSwitchUnfinished()) return 'unfinished';
  const wasRefused = calls.unanswered > 0 || !settled;
  if (calls.leaving || !wasRefused) return undefined;
  return isPast(session?.expires_at ?? storedExpiry()) ? 'expired' : 'revoked';
}

/** Why there is no session on a page that is loaded now, as far as this browser remembers. */
export function whyNone(): EndReason | undefined {
  if (isSwitchUnfinished()) return 'unfinished';
  return isPast(storedExpiry()) ? 'expired' : undefined;
}

/** Whether a moment (RFC 3339) lies in the past. */
function isPast(moment: string | undefined): boolean {
  return moment !== undefined && Date.parse(moment) <= Date.now();
}
