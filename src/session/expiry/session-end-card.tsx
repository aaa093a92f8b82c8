import { type RefObject, useRef } from 'react';
import { Button } from '../../ui/form/button.tsx';
import { useGiveBackFocus } from '../../ui/use-give-back-focus.ts';
import { fillIn } from '../../ui/words/fill-in.ts';
import { useDateTag, useWords } from '../../ui/words/language.tsx';
import styles from './session-end-notice.module.css';
import { timeLeft } from './time-left.ts';
import { useSecondsLeft } from './use-seconds-left.ts';
import type { EndStatus } from './use-session-end.ts';

interface SessionEndCardProps {
  status: Exclude<EndStatus, 'far' | 'extended'>;
  endsAt: number;
  extend: () => void;
  /** Takes the focus when the card goes, where nothing had it before. */
  focusAfter: RefObject<HTMLElement | null>;
}

/** What is left of a session, and the way to stay. It lies over the page's lower edge: nothing jumps when it comes. */
export function SessionEndCard({ status, endsAt, extend, focusAfter }: SessionEndCardProps) {
  const words = useWords();
  const tag = useDateTag();
  const secondsLeft = useSecondsLeft(endsAt);
  const card = useRef<HTMLElement>(null);
  const onFocus = useGiveBackFocus(card, focusAfter);
  const failure =
    status === 'unreachable' || status === 'refused' ? words[`sessionEnd.${status}`] : undefined;
  return (
    <section ref={card} className={styles.card} aria-label={words['sessionEnd.label']} onFocus={onFocus}>
      <div className={styles.text}>
        <p className={styles.end}>
          {fillIn(words['sessionEnd.endsIn'], { when: timeLeft(secondsLeft, tag) })}
        </p>
        <p className={failure ? styles.problem : styles.note}>{failure ?? words['sessionEnd.after']}</p>
      </div>
      <Button onClick={extend} unavailable={status === 'pending'}>
        {words[status === 'pending' ? 'sessionEnd.staying' : 'sessionEnd.stay']}
      </Button>
    </section>
  );
}
