import { useSessionContext } from './session-context.ts';
import type { SessionState } from './session-state.ts';

/** The member's session, kept up to date: signing in or out, refresh, other tabs, and its own expiry. */
export function useSession(): SessionState {
  return useSessionContext().state;
}
