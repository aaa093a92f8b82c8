/**
 * Parts of the app that are downloaded when they are needed, such as a language, are gone once a newer version was
 * deployed. Then the page is reloaded, which brings the newer version; but once only for each version, so that a part that
 * is missing for good can't have it reloaded for ever.
 */

const STORAGE_KEY = 'reloaded_for_missing_part';

/** Changes with what the app is made of: the name of its file has a hash. */
const VERSION = import.meta.url;

type State = 'whole' | 'reloading' | 'missing';

let state: State = 'whole';
const listeners = new Set<() => void>();
const errors = new WeakSet<Error>();

let watching = false;

/** Has the page reload where a part is missing. To be called before any is loaded; called again it does nothing. */
export function reloadForMissingParts(reload = () => window.location.reload()): void {
  if (watching) return;
  watching = true;
  window.addEventListener('vite:preloadError', ({ payload }) => {
    errors.add(payload);
    if (state === 'reloading') return;
    state = mayReload() ? 'reloading' : 'missing';
    if (state === 'reloading') reload();
    for (const listener of listeners) listener();
  });
}

/** What is known of the parts; for `useSyncExternalStore`. */
export const missingParts = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  getState: (): State => state,
};

/** Whether an error tells of a part that is missing. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && errors.has(error);
}

/** Where nothing can be remembered, nothing is reloaded: it might be for the hundredth time. */
function mayReload(): boolean {
  // The browser would put a page of its own in the place of this one.
  if (!navigator.onLine) return false;
  try {
    const versions = sessionStorage.getItem(STORAGE_KEY)?.split(' ') ?? [];
    if (versions.includes(VERSION)) return false;
    sessionStorage.setItem(STORAGE_KEY, [...versions, VERSION].join(' '));
    return sessionStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
