import { Link } from 'wouter';
import type { Shown } from '../../situations/alike.ts';
import { memberLabel, policyLabel } from '../../situations/labels.ts';
import type { LoginDraft, Situation } from '../../situations/situation.ts';
import type { View } from '../use-view.ts';
import { LiveFrame } from './live-frame.tsx';
import styles from './situation-card.module.css';
import { SituationHead } from './situation-head.tsx';

interface SituationCardProps {
  shown: Shown;
  login: LoginDraft;
  view: View;
  /** Where it is shown full-size. */
  address: string;
}

export function SituationCard({ shown: { situation, alike }, login, view, address }: SituationCardProps) {
  return (
    <article className={styles.card} aria-labelledby={situation.id}>
      <div className={styles.head}>
        <SituationHead
          situation={situation}
          login={login}
          level="h3"
          title={<Link href={address}>{situation.title}</Link>}
        />
        {alike.length > 0 && <Alike of={alike} />}
      </div>
      <LiveFrame situation={situation} login={login} display={view.display} width={view.width} />
    </article>
  );
}

function Alike({ of }: { of: readonly Situation[] }) {
  return (
    <details className={styles.alike}>
      <summary>{of.length === 1 ? 'One more looks the same' : `${of.length} more look the same`}</summary>
      <ul>
        {of.map((each) => (
          <li key={each.id} id={each.id}>
            {policyLabel(each)} · {memberLabel(each)}
          </li>
        ))}
      </ul>
    </details>
  );
}
