import type { ReactNode } from 'react';
import { STAGES } from '../situations/labels.ts';
import type { LoginDraft, Stage } from '../situations/situation.ts';
import styles from './gallery-page.module.css';
import { Header } from './header.tsx';
import { shownSituations } from './shown-situations.ts';
import { StageSection } from './stage-section.tsx';
import { useView } from './use-view.ts';

interface GalleryPageProps {
  login: LoginDraft;
  /** What stands in the panel beside the frames: controls to try a change with. */
  panel?: ReactNode;
}

export function GalleryPage({ login, panel }: GalleryPageProps) {
  const { view, change, addressOf } = useView();
  const shown = shownSituations(login, view);
  // The keys of the table, in its order.
  const stages = (Object.keys(STAGES) as Stage[]).flatMap((stage) => {
    const ofStage = shown.filter(({ situation }) => situation.stage === stage);
    return ofStage.length > 0 ? [{ stage, shown: ofStage }] : [];
  });
  return (
    <div className={styles.page}>
      <Header view={view} change={change} />
      <div className={styles.body}>
        <nav className={styles.stages} aria-label="Stages">
          <ul>
            {stages.map(({ stage, shown: ofStage }) => (
              <li key={stage}>
                <a href={`#${stage}`}>
                  {STAGES[stage]} <span>{ofStage.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main className={styles.main}>
          {stages.map((each) => (
            <StageSection key={each.stage} {...each} login={login} view={view} addressOf={addressOf} />
          ))}
        </main>
        {panel && (
          <aside className={styles.panel} aria-label="Try a change">
            {panel}
          </aside>
        )}
      </div>
    </div>
  );
}
