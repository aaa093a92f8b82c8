import { useCallback, useSyncExternalStore } from 'react';
import { followClock } from './follow-clock.ts';

/**
 * Whether a moment (milliseconds since the epoch) lies in the past by the device's clock; renders again when it comes,
 * before anything is painted. `false` for no moment.
 */
export function useHasPassed(at: number | undefined): boolean {
  const subscribe = useCallback(
    (look: () => void) => (at === undefined ? () => {} : followClock(at, look)),
    [at],
  );
  // An unreadable moment counts as past: what can't be checked is not trusted.
  return useSyncExternalStore(subscribe, () => at !== undefined && !(at > Date.now()));
}
