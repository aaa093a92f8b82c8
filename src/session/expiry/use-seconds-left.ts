import { useCallback, useSyncExternalStore } from 'react';

/** How many seconds are left until a moment (milliseconds since the epoch), counted down as they go by. */
export function useSecondsLeft(at: number): number {
  const subscribe = useCallback((look: () => void) => {
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, []);
  // Rounded: a timer that comes a moment late has not lost a second.
  return useSyncExternalStore(subscribe, () => Math.round((at - Date.now()) / 1000));
}
