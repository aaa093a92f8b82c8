import { useEffect, useRef } from 'react';

/** Does something when the component appears: once, also where strict mode runs effects twice. */
export function useOnce(action: () => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    action();
  });
}
