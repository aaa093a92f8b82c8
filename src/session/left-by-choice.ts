import { withStorage } from './with-storage.ts';

const KEY = 'session-left';

/**
 * Remembers which session the member has chosen to leave, for the other tabs: they see it go, and not why. Nothing is
 * said to them where storage is blocked, nor by storage's events, so that they can ask whenever they come to it.
 */
export function rememberLeft(sessionId: string | undefined): void {
  if (sessionId !== undefined) withStorage('localStorage', (storage) => storage.setItem(KEY, sessionId));
}

export function wasLeft(sessionId: string | undefined): boolean {
  return (
    sessionId !== undefined && withStorage('localStorage', (storage) => storage.getItem(KEY)) === sessionId
  );
}
