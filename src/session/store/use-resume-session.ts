import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { isOnTheWay } from '../switch/switch-path.ts';
import type { SessionStore } from './session-store.ts';

/**
 * Resumes the session that a switch to another organization has set aside, once the member is elsewhere in the
 * app: they left before it was done, or before Stytch had answered. A switch that is done has none set aside.
 */
export function useResumeSession(store: SessionStore, hasSessionAside: boolean): void {
  const [path] = useLocation();
  const isLeft = hasSessionAside && !isOnTheWay(path);
  useEffect(() => {
    if (isLeft) store.resumeSession();
  }, [isLeft, store]);
}
