import { useEffect, useRef } from 'react';

/**
 * Does something when the component appears: once, also where strict mode runs effects twice.
 *
 * @param isReady puts it off until it is `true`. Default: `true`
 */
export function useOnce(action: () => void, isReady = true): void {
  const done = useRef(false);
  useEffect(() => {
    if (!isReady || done.current) return;
    done.current = true;
    action();
  });
}
