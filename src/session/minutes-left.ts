import type { MemberSession } from '@stytch/react/b2b';

/** The shortest session that Stytch makes. */
const SHORTEST = 5;

/**
 * How long a session goes on, in whole minutes. Calls that add a factor to it, or trade it for another, move its end
 * to as many minutes from then as they are given: with these they leave it where it is.
 */
export function minutesLeft({ expires_at }: Pick<MemberSession, 'expires_at'>): number {
  return Math.max(SHORTEST, Math.ceil((Date.parse(expires_at) - Date.now()) / 60_000));
}
