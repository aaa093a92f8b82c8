import { withStorage } from '../storage/with-storage.ts';

const KEY = 'session-ends-at';

/**
 * Remembers when the session ends (RFC 3339). The browser drops the session's cookies at that moment, and the SDK all
 * else without them, so that a page loaded later could not tell an expired session from none.
 */
export function storeExpiry(expiresAt: string): void {
  withStorage('localStorage', (storage) => storage.setItem(KEY, expiresAt));
}

/** `undefined` where there was no session, or where a page saw it end. */
export function storedExpiry(): string | undefined {
  return withStorage('localStorage', (storage) => storage.getItem(KEY)) ?? undefined;
}

export function clearStoredExpiry(): void {
  withStorage('localStorage', (storage) => storage.removeItem(KEY));
}
