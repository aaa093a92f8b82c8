import { Link } from 'wouter';
import type { Shown } from '../situations/alike.ts';
import { memberLabel, policyLabel } from '../situations/labels.ts';
import { sentencesOf } from '../situations/sentence.ts';
import type { LoginDraft } from '../situations/situation.ts';
import { LiveFrame } from './live-frame.tsx';
import styles from './situation-card.module.css';
import { SituationTags } from './situation-tags.tsx';
import type { View } from './use-view.ts';

interface SituationCardProps {
  shown: Shown;
  login: LoginDraft;
  view: View;
  /** Where it is shown full-size. */
  address: string;
}

export function SituationCard({ shown: { situation, alike }, login, view, address }: SituationCardProps) {
  return (
    <article className={styles.card} data-width={view.width} aria-labelledby={situation.id}>
      <header className={styles.head}>
        <h3 id={situation.id}>
          <Link href={address}>{situation.title}</Link>
        </h3>
        <SituationTags situation={situation} />
        {sentencesOf(situation, login).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        {alike.length > 0 && (
          <details className={styles.alike}>
            <summary>
              {alike.length === 1 ? '1 more looks the same' : `${alike.length} more look the same`}
            </summary>
            <ul>
              {alike.map((each) => (
                <li key={each.id}>
                  {policyLabel(each)} · {memberLabel(each)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </header>
      <LiveFrame situation={situation} login={login} display={view.display} width={view.width} />
    </article>
  );
}
