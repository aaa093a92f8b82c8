import { useStytchB2BClient } from '@stytch/react/b2b';
import { useLayoutEffect, useState } from 'react';
import type { LoginEntry } from '../login-entry.ts';
import type { Failure } from './explain-failure.ts';

/**
 * The widget passes over the token of a link that it has no use for, such as one that another of Stytch's products made,
 * or one that was cut off: it shows the login without a word, and the token stays in the address. Says so, and drops it.
 */
export function useForeignLink({ authFlowType }: LoginEntry): Failure | undefined {
  const stytch = useStytchB2BClient();
  const [foreign] = useState(() => {
    const query = new URLSearchParams(window.location.search);
    // Where a new password is set the widget looks for a token of its own kind.
    if (authFlowType === 'PasswordReset' || !(query.has('token') || query.has('stytch_token_type')))
      return false;
    return !stytch.parseAuthenticateUrl()?.handled;
  });

  useLayoutEffect(() => {
    if (foreign) window.history.replaceState(window.history.state, '', window.location.pathname);
  }, [foreign]);

  return foreign ? { kind: 'foreignLink' } : undefined;
}
