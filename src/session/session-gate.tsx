import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { QuietSpinner } from '../ui/quiet-spinner.tsx';
import { useWords } from '../ui/words/language.tsx';
import type { SignedIn } from './session-state.ts';
import { useSession } from './use-session.ts';

interface SessionGateProps {
  /** Called only with a live session, so nothing behind the gate can render without one. */
  children: (signedIn: SignedIn) => ReactNode;
}

/**
 * Keeps signed-out visitors from pages for members. For people, not for data: data is guarded by the API,
 * which checks the session's JWT.
 */
export function SessionGate({ children }: SessionGateProps) {
  const state = useSession();
  const words = useWords();
  switch (state.status) {
    case 'checking':
      return <QuietSpinner label={words['gate.checking']} />;
    case 'signed-out':
      return <Redirect to="/login" replace />;
    case 'signed-in':
      return children(state);
  }
}
