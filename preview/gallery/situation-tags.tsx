import { memberLabel, policyLabel } from '../situations/labels.ts';
import type { Situation } from '../situations/situation.ts';
import styles from './situation-tags.module.css';

/** The organization's policy and the member's state. */
export function SituationTags({ situation }: { situation: Situation }) {
  return (
    <dl className={styles.tags}>
      <div>
        <dt>Organization</dt>
        <dd>{policyLabel(situation)}</dd>
      </div>
      <div>
        <dt>Member</dt>
        <dd>{memberLabel(situation)}</dd>
      </div>
    </dl>
  );
}
