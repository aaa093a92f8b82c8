import { createContext, type ReactNode, use } from 'react';
import type { SessionState, SignedIn } from './session-state.ts';

export interface SessionContextValue {
  readonly state: SessionState;
  /** When the session ends by this device's clock, in milliseconds since the epoch; `undefined` where there is none. */
  readonly endsAt: number | undefined;
  /** How long a session lasts that is made or extended now. */
  readonly sessionMinutes: number;
  /** The session is to go on by itself while a page for members is open. */
  readonly keepSessionAlive: boolean;
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

export const useSessionContext = (): SessionContextValue => provided(use(SessionContext));

export const useAskingContext = (): AskingContextValue => provided(use(AskingContext));

function provided<Value>(value: Value | undefined): Value {
  if (!value) throw new Error('What asks for the session needs a `SessionProvider` around it.');
  return value;
}
