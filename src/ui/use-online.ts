import { useSyncExternalStore } from 'react';

/** Whether the device has a network, as far as the browser knows. */
export function useOnline(): boolean {
  return useSyncExternalStore(follow, () => navigator.onLine);
}

function follow(onChange: () => void): () => void {
  const page = new AbortController();
  for (const event of ['online', 'offline'] as const)
    window.addEventListener(event, onChange, { signal: page.signal });
  return () => page.abort();
}
