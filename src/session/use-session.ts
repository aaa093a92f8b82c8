import { useStytchMember, useStytchMemberSession, useStytchOrganization } from '@stytch/react/b2b';
import { type SessionState, sessionState } from './session-state.ts';
import { useHasPassed } from './use-has-passed.ts';

/** The member's session, kept up to date: signing in or out, refresh, other tabs, and its own expiry. */
export function useSession(): SessionState {
  const { session, fromCache } = useStytchMemberSession();
  const { member } = useStytchMember();
  const { organization } = useStytchOrganization();
  const expired = useHasPassed(session?.expires_at);

  return sessionState({ member, organization, session, fromCache, expired });
}
