import { useSyncExternalStore } from 'react';
import { missingParts } from './chunk-load-errors.ts';

/** Whether a part of the app could not be loaded, or the page is being reloaded for it. */
export function useChunkLoadErrors(): ReturnType<typeof missingParts.getState> {
  return useSyncExternalStore(missingParts.subscribe, missingParts.getState);
}
