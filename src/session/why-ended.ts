import { wasLeft } from './left-by-choice.ts';
import { rememberedEnd } from './remembered-end.ts';
import type { SessionCalls } from './session-calls.ts';
import type { EndReason, Known } from './session-state.ts';
import { isSwitchUnfinished } from './unfinished-switch.ts';

/**
 * Why a session has just gone: only where Stytch refused it, or a switch to another organization was not finished. A
 * sign-out needs no reason.
 *
 * @param last what was known while there still was one
 */
export function whyEnded(
  { session, settled }: Pick<Known, 'session' | 'settled'>,
  calls: SessionCalls,
): EndReason | undefined {
  if (wasLeft(session?.member_session_id)) return undefined;
  if (isSwitchUnfinished()) return 'unfinished';
  const wasRefused = calls.unanswered > 0 || !settled;
  if (calls.leaving || !wasRefused) return undefined;
  return isPast(session?.expires_at ?? rememberedEnd()) ? 'expired' : 'revoked';
}

/** Why there is no session on a page that is loaded now, as far as this browser remembers. */
export function whyNone(): EndReason | undefined {
  if (isSwitchUnfinished()) return 'unfinished';
  return isPast(rememberedEnd()) ? 'expired' : undefined;
}

/** Whether a moment (RFC 3339) lies in the past. */
function isPast(moment: string | undefined): boolean {
  return moment !== undefined && Date.parse(moment) <= Date.now();
}
