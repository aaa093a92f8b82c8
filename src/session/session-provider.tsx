import { useStytchB2BClient } from '@stytch/react/b2b';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { AskingContext, SessionContext, type SessionContextValue } from './session-context.ts';
import { sessionState } from './session-state.ts';
import { SessionStore } from './session-store.ts';
import { useHasPassed } from './use-has-passed.ts';

interface SessionProviderProps extends Pick<SessionContextValue, 'askSecondFactor'> {
  children: ReactNode;
}

/** Follows the member's session for all that is inside: one place, so that all agree on it. */
export function SessionProvider({ askSecondFactor, children }: SessionProviderProps) {
  const stytch = useStytchB2BClient();
  const [store] = useState(() => new SessionStore(stytch));
  useEffect(() => store.start(), [store]);

  const { asking, ...known } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const expired = useHasPassed(known.session?.expires_at);
  const { member, organization, session, settled, suspect, trouble, ended } = known;

  const context = useMemo(
    () => ({
      state: sessionState({ member, organization, session, settled, suspect, trouble, ended, expired }),
      askSecondFactor,
    }),
    [member, organization, session, settled, suspect, trouble, ended, expired, askSecondFactor],
  );
  const questions = useMemo(() => ({ asking, askNow: store.askNow }), [asking, store]);

  return (
    <SessionContext value={context}>
      <AskingContext value={questions}>{children}</AskingContext>
    </SessionContext>
  );
}
