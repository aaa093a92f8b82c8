import { type ReactNode, useLayoutEffect } from 'react';
import { Notice } from '../../ui/notice/notice.tsx';
import { QuietSpinner } from '../../ui/page/quiet-spinner.tsx';
import { useWords } from '../../ui/words/language.tsx';
import { SessionEndNoticeInChunk } from '../expiry/preloadable-session-end-notice.tsx';
import { dropLinkToken } from '../return-url/link-token.ts';
import type { SignedIn } from '../store/session-state.ts';
import { useLastSession } from '../store/use-last-session.ts';
import { useSession } from '../store/use-session.ts';
import { ConnectionProblemNotice } from './connection-problem-notice.tsx';
import { RedirectToLogin } from './redirect-to-login.tsx';
import { SecondFactorGate } from './second-factor-gate.tsx';
import styles from './session-gate.module.css';
import { SessionUnknownPage } from './session-unknown-page.tsx';

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
    case 'unknown':
      return <SessionUnknownPage trouble={state.trouble} />;
    case 'signed-out':
      return <RedirectToLogin reason={state.reason} last={last} />;
    case 'signed-in': {
      const required =
        typeof requireSecondFactor === 'function' ? requireSecondFactor(state) : requireSecondFactor;
      return (
        <div className={styles.frame}>
          <SessionEndNoticeInChunk session={state.session} trouble={state.trouble} />
          <Notice across>{state.trouble && <ConnectionProblemNotice />}</Notice>
          <SecondFactorGate key={state.member.member_id} signedIn={state} required={required}>
            {children}
          </SecondFactorGate>
        </div>
      );
    }
  }
}
