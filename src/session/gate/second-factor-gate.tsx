import { type ReactNode, useCallback, useState } from 'react';
import { useSessionContext } from '../store/session-context.ts';
import type { SignedIn } from '../store/session-state.ts';
import { needsSecondFactor } from './needs-second-factor.ts';

interface SecondFactorGateProps {
  signedIn: SignedIn;
  required: boolean;
  children: (signedIn: SignedIn) => ReactNode;
}

/**
 * Keeps sessions that lack a second factor from a page, and takes the member through it where they are: the session
 * goes on meanwhile, and so does the address.
 */
export function SecondFactorGate({ signedIn, required, children }: SecondFactorGateProps) {
  const { askSecondFactor } = useSessionContext();
  const lacking = needsSecondFactor(signedIn, required);
  const [asking, setAsking] = useState(lacking);
  const onDone = useCallback(() => setAsking(false), []);
  // The session has the factor before the member is done: backup codes are shown last, and only this once.
  if (lacking && !asking) setAsking(true);
  if (lacking || asking) return askSecondFactor(signedIn, onDone);
  return children(signedIn);
}
