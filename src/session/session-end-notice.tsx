import type { MemberSession } from '@stytch/react/b2b';
import { useRef } from 'react';
import { useDateTag, useWords } from '../ui/words/language.tsx';
import { SessionEndCard } from './session-end-card.tsx';
import styles from './session-end-notice.module.css';
import type { Trouble } from './session-state.ts';
import { timeOfDay } from './time-left.ts';
import { type EndStatus, useSessionEnd } from './use-session-end.ts';

const ANNOUNCEMENTS = {
  near: 'sessionEnd.announcement',
  pending: 'sessionEnd.staying',
  unreachable: 'sessionEnd.unreachable',
  refused: 'sessionEnd.refused',
  extended: 'sessionEnd.extended',
} as const satisfies Partial<Record<EndStatus, string>>;

interface SessionEndNoticeProps {
  session: MemberSession;
  trouble: Trouble | undefined;
}

/**
 * Tells a member, beside what they are doing, that their session is about to end, and lets them extend it. What counts
 * down is not read out: screen readers hear of the end once, and of what becomes of the button.
 */
export function SessionEndNotice({ session, trouble }: SessionEndNoticeProps) {
  const words = useWords();
  const tag = useDateTag();
  const announcer = useRef<HTMLParagraphElement>(null);
  const { status, endsAt, extend } = useSessionEnd(session, trouble);
  const announcement = status === 'far' ? '' : words[ANNOUNCEMENTS[status]];
  return (
    <>
      <p role="status" ref={announcer} tabIndex={-1} className={styles.announcer}>
        {announcement.replace('{time}', timeOfDay(endsAt, tag))}
      </p>
      {status !== 'far' && status !== 'extended' && (
        <SessionEndCard status={status} endsAt={endsAt} extend={() => void extend()} focusAfter={announcer} />
      )}
    </>
  );
}
