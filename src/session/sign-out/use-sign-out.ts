import { useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { useWords } from '../../ui/words/language.tsx';

const LABELS = {
  idle: 'dashboard.signOut',
  pending: 'dashboard.signingOut',
  failed: 'common.tryAgain',
} as const;

/**
 * Signs the member out. Success needs no state here: the session ends, and the gate leads to the login page.
 * After a failure the session still stands, so the member must hear of it: show `problem`.
 */
export function useSignOut() {
  const stytch = useStytchB2BClient();
  const words = useWords();
  const [status, setStatus] = useState<keyof typeof LABELS>('idle');

  function signOut() {
    setStatus('pending');
    stytch.session.revoke().catch(() => setStatus('failed'));
  }

  return {
    pending: status === 'pending',
    /** In the member's words, as is what the button says. */
    problem: status === 'failed' ? words['dashboard.signOutFailed'] : undefined,
    label: words[LABELS[status]],
    signOut,
  };
}
