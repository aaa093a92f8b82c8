import { useEffect, useReducer } from 'react';

/** Browsers fire timers longer than this at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Whether a moment (RFC 3339) lies in the past; renders again when it comes. `false` for no moment. */
export function useHasPassed(moment: string | undefined): boolean {
  const [checks, checkAgain] = useReducer((count: number) => count + 1, 0);
  const at = moment === undefined ? Number.POSITIVE_INFINITY : Date.parse(moment);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each check of a far moment sets the next timer
  useEffect(() => {
    const wait = at - Date.now();
    if (!Number.isFinite(wait) || wait <= 0) return;
    const timer = setTimeout(checkAgain, Math.min(wait, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  }, [at, checks]);

  // An unreadable moment counts as past: what can't be checked is not trusted.
  return !(at > Date.now());
}
