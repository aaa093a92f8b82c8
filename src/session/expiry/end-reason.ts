import { useEffect, useState } from 'react';
import type { EndReason } from '../store/session-state.ts';

const REASONS: readonly EndReason[] = ['expired', 'revoked', 'unfinished'];

interface HistoryState {
  readonly sessionEnded?: EndReason;
}

/** What a redirect to the login puts into the history entry, so that the page there can say why. */
export function tellingWhy(reason: EndReason | undefined): HistoryState {
  return reason ? { sessionEnded: reason } : {};
}

/** Why the session ended that led here, said once: not after a reload, nor on coming back. */
export function useEndReason(): EndReason | undefined {
  const [reason] = useState(() => {
    // Anyone may have written the history's state; only these words are ours.
    const state: HistoryState | null = window.history.state;
    const written = state?.sessionEnded;
    return REASONS.find((reason) => reason === written);
  });
  useEffect(() => {
    const { sessionEnded, ...others } = window.history.state ?? {};
    if (sessionEnded) window.history.replaceState(others, '');
  }, []);
  return reason;
}
