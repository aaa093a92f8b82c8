import type { MemberSession } from '@stytch/react/b2b';

type Times = Pick<MemberSession, 'expires_at' | 'last_accessed_at'>;

/** Stytch's times are whole seconds, and its answers are under way for a while: so far apart, clocks agree. */
const TOLERANCE_MS = 5000;

/**
 * When a session ends by this device's clock, in milliseconds since the epoch; `NaN` where that can't be read.
 *
 * Stytch's clock and the device's may differ. The browser drops the session's cookies at `expires_at` by the device's;
 * Stytch refuses the session as long after its answer as its own two times lie apart. The earlier of both is the end.
 *
 * @param answeredAt when Stytch's answer came, or any time later, by the device's clock
 */
export function sessionEnd({ expires_at, last_accessed_at }: Times, answeredAt: number): number {
  const expires = Date.parse(expires_at);
  const left = expires - Date.parse(last_accessed_at);
  const refused = answeredAt + left;
  return expires - refused > TOLERANCE_MS ? refused : expires;
}

const LONGEST_NOTICE_MS = 5 * 60_000;
/** A notice that takes up more of a session than a fifth would nag. */
const SHARE = 1 / 5;

/**
 * How long before its end a session's notice shows, in milliseconds: five minutes, and at most a fifth of how long the
 * session is. The shortest that Stytch makes, of five minutes, has one minute: enough to read it and to act.
 */
export function noticeLength(sessionMs: number): number {
  return Math.min(LONGEST_NOTICE_MS, Math.max(0, sessionMs * SHARE));
}
