import { use } from 'react';
import { SessionContext } from './session-context.ts';
import type { SessionState } from './session-state.ts';

/** The member's session, kept up to date: signing in or out, refresh, other tabs, and its own expiry. */
export function useSession(): SessionState {
  const context = use(SessionContext);
  if (!context) throw new Error('`useSession` needs a `SessionProvider` around it.');
  return context.state;
}
