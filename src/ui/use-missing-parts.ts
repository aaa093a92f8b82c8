import { useSyncExternalStore } from 'react';
import { missingParts } from './missing-parts.ts';

/** Whether a part of the app could not be loaded, or the page is being reloaded for it. */
export function useMissingParts(): ReturnType<typeof missingParts.getState> {
  return useSyncExternalStore(missingParts.subscribe, missingParts.getState);
}
