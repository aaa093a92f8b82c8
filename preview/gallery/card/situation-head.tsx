import type { ReactNode } from 'react';
import { InlineCode } from '../../../src/ui/notice/inline-code.tsx';
import { memberLabel, policyLabel } from '../../situations/labels.ts';
import { sentencesOf } from '../../situations/sentence.ts';
import type { LoginDraft, Situation } from '../../situations/situation.ts';
import styles from './situation-head.module.css';

interface SituationHeadProps {
  situation: Situation;
  login: LoginDraft;
  level: 'h2' | 'h3';
  /** In the title's place, such as a link of its text. */
  title?: ReactNode;
}

/** What a situation is, of whom, and what the rule says of it: to be compared with the picture. */
export function SituationHead({ situation, login, level: Heading, title }: SituationHeadProps) {
  return (
    <div className={styles.head}>
      <Heading id={situation.id} tabIndex={Heading === 'h2' ? -1 : undefined}>
        {title ?? situation.title}
      </Heading>
      <dl className={styles.facts}>
        <dt>Organization</dt>
        <dd>{policyLabel(situation)}</dd>
        <dt>Member</dt>
        <dd>{memberLabel(situation)}</dd>
      </dl>
      {sentencesOf(situation, login).map((sentence) => (
        <p key={sentence}>
          <InlineCode text={sentence} />
        </p>
      ))}
    </div>
  );
}
