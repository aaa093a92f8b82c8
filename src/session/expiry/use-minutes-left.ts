import { useSessionContext } from '../store/session-context.ts';

/** The shortest session that Stytch makes, in minutes. */
const SHORTEST = 5;

/**
 * Tells how long the session goes on, in whole minutes. Calls that add a factor to it, or trade it for another, move its
 * end to as many minutes from then as they are given: with these they leave it where it is, also where this device's
 * clock is behind Stytch's, whose times by themselves would then make it longer.
 */
export function useMinutesLeft(): () => number {
  const { endsAt = Number.NEGATIVE_INFINITY } = useSessionContext();
  return () => Math.max(SHORTEST, Math.ceil((endsAt - Date.now()) / 60_000));
}
