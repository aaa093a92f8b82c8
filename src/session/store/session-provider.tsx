import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import { sessionEnd } from '../expiry/session-end.ts';
import { useHasPassed } from '../expiry/use-has-passed.ts';
import { AskingContext, SessionContext, type SessionContextValue } from './session-context.ts';
import { sessionState } from './session-state.ts';
import type { SessionStore } from './session-store.ts';
import { useResumeSession } from './use-resume-session.ts';

interface SessionProviderProps
  extends Pick<SessionContextValue, 'askSecondFactor' | 'sessionMinutes' | 'keepSessionAlive'> {
  store: SessionStore;
  children: ReactNode;
}

/** Follows the member's session for all that is inside: one place, so that all agree on it. */
export function SessionProvider({
  store,
  askSecondFactor,
  sessionMinutes,
  keepSessionAlive,
  children,
}: SessionProviderProps) {
  useEffect(() => store.start(), [store]);

  const { asking, hasSessionAside, ...known } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const { member, organization, session, settled, stale, trouble, ended } = known;
  useResumeSession(store, hasSessionAside);
  // Each answer of Stytch's is a new session: what is read off it at once is read as it came.
  const endsAt = useMemo(() => (session ? sessionEnd(session, Date.now()) : undefined), [session]);
  const expired = useHasPassed(endsAt);

  const context = useMemo(
    () => ({
      state: sessionState({ member, organization, session, settled, stale, trouble, ended, expired }),
      endsAt,
      sessionMinutes,
      keepSessionAlive,
      askSecondFactor,
    }),
    [
      member,
      organization,
      session,
      settled,
      stale,
      trouble,
      ended,
      expired,
      endsAt,
      sessionMinutes,
      keepSessionAlive,
      askSecondFactor,
    ],
  );
  const questions = useMemo(() => ({ asking, askNow: store.askNow }), [asking, store]);

  return (
    <SessionContext value={context}>
      <AskingContext value={questions}>{children}</AskingContext>
    </SessionContext>
  );
}
