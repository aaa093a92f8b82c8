import type { MemberSession } from '@stytch/react/b2b';
import { useEffect, useEffectEvent, useRef } from 'react';

interface Options {
  session: MemberSession;
  /** The session is about to end. */
  isNear: boolean;
  /** @returns whether it did */
  extend: () => Promise<boolean>;
}

/**
 * Helps the SDK to keep a session alive. It sends along how long the session is to last only where this very page has
 * told it: after a sign-in, but not after a reload, nor in the member's other tabs. So each page tells it once, and
 * again where the end has come near all the same, as when the computer slept.
 */
export function useKeepAlive(
  enabled: boolean,
  { session: { member_session_id: id }, isNear, extend }: Options,
) {
  const told = useRef<string>(undefined);

  const tell = useEffectEvent(async (): Promise<void> => {
    if (await extend()) told.current = id;
  });

  useEffect(() => {
    if (enabled && (isNear || told.current !== id)) void tell();
  }, [enabled, isNear, id]);
}
