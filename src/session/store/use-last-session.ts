import type { MemberSession } from '@stytch/react/b2b';
import { useState } from 'react';
import type { SessionState } from './session-state.ts';

/** The session there is or, once it has ended, the last there was while this component has been on the page. */
export function useLastSession(state: SessionState): MemberSession | undefined {
  const [last, setLast] = useState<MemberSession>();
  if (state.status !== 'signed-in' || state.session === last) return last;
  setLast(state.session);
  return state.session;
}
