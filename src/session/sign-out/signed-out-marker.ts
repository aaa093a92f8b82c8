import { withStorage } from '../storage/with-storage.ts';

const KEY = 'session-left';

/**
 * Remembers which session the member has chosen to leave. Other tabs see it go, and not why; they look here. Where
 * storage is blocked they can't tell.
 */
export function markSignedOut(sessionId: string | undefined): void {
  if (sessionId !== undefined) withStorage('localStorage', (storage) => storage.setItem(KEY, sessionId));
}

/** For a session that the member could not leave. */
export function clearSignedOutMarker(): void {
  withStorage('localStorage', (storage) => storage.removeItem(KEY));
}

export function isMarkedSignedOut(sessionId: string | undefined): boolean {
  return (
    sessionId !== undefined && withStorage('localStorage', (storage) => storage.getItem(KEY)) === sessionId
  );
}
