import { useLayoutEffect, useState } from 'react';
import type { SessionState } from '../../session/store/session-state.ts';
import { useSession } from '../../session/store/use-session.ts';
import type { LoginEntry } from '../login-entry.ts';

/**
 * A link signs in whoever it was sent to, in place of the member who is signed in here. Anyone can send a link of their own
 * to a member, who would go on in the sender's account without noticing. So it waits for the member's word, out of the
 * address, where nothing uses it. The links of a new password are used by entering one, which is word enough.
 *
 * Of some sessions the browser holds no more than the cookie, and only Stytch can tell whose they are: the link waits for
 * its answer, too.
 *
 * @param foreign the link is none that the widget uses
 */
export function useAskFirst({ carriesToken, authFlowType }: LoginEntry, foreign: boolean) {
  const session = useSession();
  const [link] = useState(() => window.location.href);
  const [waits, setWaits] = useState(
    mayBeSignedIn(session) && carriesToken && authFlowType !== 'PasswordReset' && !foreign,
  );
  // The session may turn out to be over.
  const holds = waits && mayBeSignedIn(session);

  useLayoutEffect(() => {
    if (!waits) return;
    if (holds) {
      window.history.replaceState(window.history.state, '', window.location.pathname);
    } else {
      window.history.replaceState(window.history.state, '', link);
      setWaits(false);
    }
  }, [waits, holds, link]);

  return {
    asks: holds && session.status === 'signed-in',
    /** The widget must not begin before its link is back in the address. */
    waits,
    go: (): void => {
      window.history.replaceState(window.history.state, '', link);
      setWaits(false);
    },
  };
}

/** Without cookies there is no session, and the widget says what is wrong. */
function mayBeSignedIn(session: SessionState): boolean {
  if (session.status === 'unknown') return session.trouble !== 'cookies-blocked';
  return session.status !== 'signed-out';
}
