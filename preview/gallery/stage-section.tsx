import type { Shown } from '../situations/alike.ts';
import { STAGES } from '../situations/labels.ts';
import type { LoginDraft, Stage } from '../situations/situation.ts';
import { SituationCard } from './card/situation-card.tsx';
import styles from './stage-section.module.css';
import type { View } from './use-view.ts';

interface StageSectionProps {
  stage: Stage;
  shown: readonly Shown[];
  login: LoginDraft;
  view: View;
  addressOf: (id: string) => string;
}

export function StageSection({ stage, shown, login, view, addressOf }: StageSectionProps) {
  return (
    <section id={stage} className={styles.stage} aria-labelledby={`${stage}-title`}>
      <h2 id={`${stage}-title`}>
        {STAGES[stage]} <span className={styles.count}>{shown.length}</span>
      </h2>
      <div className={styles.cards} data-width={view.width}>
        {shown.map((each) => (
          <SituationCard
            key={each.situation.id}
            shown={each}
            login={login}
            view={view}
            address={addressOf(each.situation.id)}
          />
        ))}
      </div>
    </section>
  );
}
