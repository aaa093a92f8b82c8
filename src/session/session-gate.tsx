import { type ReactNode, useLayoutEffect } from 'react';
import { Notice } from '../ui/notice.tsx';
import { QuietSpinner } from '../ui/quiet-spinner.tsx';
import { useWords } from '../ui/words/language.tsx';
import { CannotTellPage } from './cannot-tell-page.tsx';
import { LeadToLogin } from './lead-to-login.tsx';
import { dropLinkToken } from './link-token.ts';
import { SecondFactorGate } from './second-factor-gate.tsx';
import { SessionEndNoticeInChunk } from './session-end-notice-in-chunk.tsx';
import styles from './session-gate.module.css';
import type { SignedIn } from './session-state.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import { useLastSession } from './use-last-session.ts';
import { useSession } from './use-session.ts';

interface SessionGateProps {
  /**
   * Refuses sessions that carry no second factor, whatever the organization's policy; a function says for whom. Where
   * the organization requires one of all its members, the gate does so anyway.
   * @default false
   */
  requireSecondFactor?: boolean | ((signedIn: SignedIn) => boolean);
  /** Called only with a live session, so nothing behind the gate can render without one. */
  children: (signedIn: SignedIn) => ReactNode;
}

/**
 * Keeps signed-out visitors from pages for members. For people, not for data: data is guarded by the API,
 * which checks the session's JWT.
 */
export function SessionGate({ requireSecondFactor = false, children }: SessionGateProps) {
  const state = useSession();
  const last = useLastSession(state);
  const words = useWords();
  useLayoutEffect(dropLinkToken);
  switch (state.status) {
    case 'checking':
      return <QuietSpinner label={words['gate.checking']} />;
    case 'cannot-tell':
      return <CannotTellPage trouble={state.trouble} />;
    case 'signed-out':
      return <LeadToLogin reason={state.reason} last={last} />;
    case 'signed-in': {
      const required =
        typeof requireSecondFactor === 'function' ? requireSecondFactor(state) : requireSecondFactor;
      return (
        <div className={styles.frame}>
          <SessionEndNoticeInChunk session={state.session} trouble={state.trouble} />
          <Notice across>{state.trouble && <TroubleNotice />}</Notice>
          <SecondFactorGate key={state.member.member_id} signedIn={state} required={required}>
            {children}
          </SecondFactorGate>
        </div>
      );
    }
  }
}
