import { useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';

/**
 * Signs the member out. Success needs no state here: the session ends, and the gate leads to the login page.
 * After a failure the session still stands, so the member must hear of it.
 */
export function useSignOut() {
  const stytch = useStytchB2BClient();
  const [status, setStatus] = useState<'idle' | 'pending' | 'failed'>('idle');

  function signOut() {
    setStatus('pending');
    stytch.session.revoke().catch(() => setStatus('failed'));
  }

  return { status, signOut };
}
