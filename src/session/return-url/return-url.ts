import { withStorage } from '../storage/with-storage.ts';
import { safeReturnPath } from './safe-return-path.ts';

/** Where a visitor was when they were led to the login. */
export interface ReturnUrl {
  readonly path: string;
  /** Whose session ended there; `undefined` where the page was opened without one. */
  readonly memberId: string | undefined;
  /** Until when it counts, in milliseconds since 1970. */
  readonly until: number;
}

const KEY = 'return-to';

/** What a sign-in may take: Stytch's links live for an hour, and the steps after one for ten minutes. */
export const SIGN_IN_MS = 70 * 60_000;

/**
 * Keeps a place in two storages: the tab's own, so that each tab returns to where it was, and the browser's, for the
 * emailed link that opens in a new tab.
 */
export function keepReturnUrl(place: ReturnUrl): void {
  const text = JSON.stringify(place);
  withStorage('sessionStorage', (storage) => storage.setItem(KEY, text));
  withStorage('localStorage', (storage) => storage.setItem(KEY, text));
}

export function tabsReturnUrl(): ReturnUrl | undefined {
  return withStorage('sessionStorage', (storage) => readPlace(storage.getItem(KEY)));
}

export function browsersReturnUrl(now: number): ReturnUrl | undefined {
  const place = withStorage('localStorage', (storage) => readPlace(storage.getItem(KEY)));
  return place && now < place.until ? place : undefined;
}

export function forgetTabsReturnUrl(): void {
  withStorage('sessionStorage', (storage) => storage.removeItem(KEY));
}

export function forgetReturnUrl(): void {
  forgetTabsReturnUrl();
  withStorage('localStorage', (storage) => storage.removeItem(KEY));
}

/** In the history entry of a login page that visitors were led to. One that is opened otherwise leads to no such place. */
export const REDIRECTED = { ledHere: true };

export function wasRedirected(): boolean {
  return window.history.state?.ledHere === true;
}

/** Whatever is stored, by whomever: only a path behind the gate comes out of it. */
function readPlace(text: string | null): ReturnUrl | undefined {
  const { path, memberId, until } = parseObject(text ?? '');
  const gated = safeReturnPath(path);
  if (gated === undefined || typeof until !== 'number') return undefined;
  return { path: gated, memberId: typeof memberId === 'string' ? memberId : undefined, until };
}

/**
 * Whether a place is for the member who has signed in. One that names its member waits for them, be it over night, and
 * for nobody else. Any other is for whoever signs in, and soon.
 */
export function isFor(place: ReturnUrl, memberId: string | undefined, now: number): boolean {
  return place.memberId === undefined ? now < place.until : place.memberId === memberId;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
