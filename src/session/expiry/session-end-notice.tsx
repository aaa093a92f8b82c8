import type { MemberSession } from '@stytch/react/b2b';
import { useRef, useState } from 'react';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useDateTag, useWords } from '../../ui/words/language.tsx';
import type { ConnectionProblem } from '../store/session-state.ts';
import { SessionEndCard } from './session-end-card.tsx';
import styles from './session-end-notice.module.css';
import { timeOfDay } from './time-left.ts';
import { type EndStatus, useSessionEnd } from './use-session-end.ts';

const ANSWERS = {
  pending: 'sessionEnd.staying',
  unreachable: 'sessionEnd.unreachable',
  refused: 'sessionEnd.refused',
  extended: 'sessionEnd.extended',
} as const satisfies Partial<Record<EndStatus, string>>;

interface SessionEndNoticeProps {
  session: MemberSession;
  trouble: ConnectionProblem | undefined;
}

/**
 * Tells a member, beside what they are doing, that their session is about to end, and lets them extend it. What counts
 * down is not read out: screen readers hear of the end once, and of what becomes of the button.
 */
export function SessionEndNotice({ session, trouble }: SessionEndNoticeProps) {
  const words = useWords();
  const announcer = useRef<HTMLParagraphElement>(null);
  const { status, endsAt, extend } = useSessionEnd(session, trouble);
  return (
    <>
      <p role="status" ref={announcer} tabIndex={-1} className={styles.announcer}>
        {status === 'near' && <SpokenEnd key={session.expires_at} endsAt={endsAt} />}
        {status !== 'near' && status !== 'far' && <span>{words[ANSWERS[status]]}</span>}
      </p>
      {status !== 'far' && status !== 'extended' && (
        <SessionEndCard status={status} endsAt={endsAt} extend={() => void extend()} focusAfter={announcer} />
      )}
    </>
  );
}

/** Keeps to the time that it said first: what is known of the end may shift by a little, and is not news. */
function SpokenEnd({ endsAt }: { endsAt: number }) {
  const tag = useDateTag();
  const [time] = useState(() => timeOfDay(endsAt, tag));
  return <span>{fillIn(useWords()['sessionEnd.announcement'], { time })}</span>;
}
