import { createContext, type ReactNode } from 'react';
import type { SessionState, SignedIn } from './session-state.ts';

export interface SessionContextValue {
  readonly state: SessionState;
  /** The page that takes a signed-in member through the second factor their session lacks, and calls `onDone`. */
  readonly askSecondFactor: (signedIn: SignedIn, onDone: () => void) => ReactNode;
}

export const SessionContext = createContext<SessionContextValue | undefined>(undefined);

export interface AskingContextValue {
  /** Stytch is being asked whether the session lives, and may still answer in time. */
  readonly asking: boolean;
  readonly askNow: () => void;
}

/** Apart from the state, so that what shows the session need not render for each question. */
export const AskingContext = createContext<AskingContextValue | undefined>(undefined);
