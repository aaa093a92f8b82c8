import type { ReactNode } from 'react';
import { Panel } from '../panel/panel.tsx';
import { useDraft } from '../panel/use-draft.ts';
import type { LoginDraft } from '../situations/situation.ts';
import { findSituation } from '../situations/situations.ts';
import { Findings } from './findings.tsx';
import { FullSize } from './full-size.tsx';
import styles from './gallery-page.module.css';
import { Header } from './header.tsx';
import { shownStages } from './shown-situations.ts';
import { Sidebar } from './sidebar.tsx';
import { StageSection } from './stage-section.tsx';
import { useLogin } from './use-login.ts';
import { useView, type ViewState } from './use-view.ts';

export function GalleryPage() {
  const { login: saved, findings, file } = useLogin();
  const { draft, shown: login } = useDraft(file, saved);
  const viewState = useView();
  const { view, change, addressOf } = viewState;
  const said = <Findings findings={findings} hasFrames={saved !== undefined} />;
  return (
    <div className={styles.page}>
      <Header view={view} change={change} home={addressOf('')} isDraft={draft?.isChanged ?? false} />
      <div className={styles.columns} data-situation={view.situation !== null}>
        {view.situation === null ? (
          <AllSituations login={login} viewState={viewState} said={said} />
        ) : (
          <main className={styles.main}>
            {said}
            {login && (
              <FullSize situation={findSituation(view.situation)} login={login} viewState={viewState} />
            )}
          </main>
        )}
        {view.isTrying && <Panel draft={draft} onClose={() => change('panel', '')} />}
      </div>
    </div>
  );
}

interface AllSituationsProps {
  login: LoginDraft | undefined;
  viewState: ViewState;
  said: ReactNode;
}

function AllSituations({ login, viewState: { view, change, addressOf }, said }: AllSituationsProps) {
  if (!login) return <main className={styles.main}>{said}</main>;
  const stages = shownStages(login, view);
  return (
    <>
      <Sidebar stages={stages} login={login} view={view} change={change} />
      <main className={styles.main}>
        {said}
        {stages.length === 0 && <p className={styles.none}>No situation matches. Widen the filter.</p>}
        <div className={styles.stages}>
          {stages.map((each) => (
            <StageSection key={each.stage} {...each} login={login} view={view} addressOf={addressOf} />
          ))}
        </div>
      </main>
    </>
  );
}
