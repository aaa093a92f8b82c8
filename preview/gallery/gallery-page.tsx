import { useDraft } from '../panel/draft/use-draft.ts';
import { Panel } from '../panel/panel.tsx';
import type { LoginDraft } from '../situations/situation.ts';
import { findSituation } from '../situations/situations.ts';
import { FullSize } from './card/full-size.tsx';
import { Findings } from './findings.tsx';
import styles from './gallery-page.module.css';
import { Header } from './header.tsx';
import { type ShownStage, shownStages } from './shown-situations.ts';
import { Sidebar } from './sidebar.tsx';
import { StageSection } from './stage-section.tsx';
import { useFocusOnMove } from './use-focus-on-move.ts';
import { useLogin } from './use-login.ts';
import { useView, type ViewState } from './use-view.ts';

export function GalleryPage() {
  const { login: saved, findings, file } = useLogin();
  const { draft, shown: login } = useDraft(file, saved);
  const viewState = useView();
  const { view, change, addressOf } = viewState;
  const main = useFocusOnMove(view.situation);
  const situation = findSituation(view.situation);
  const stages = login && view.situation === null ? shownStages(login, view) : undefined;
  return (
    <div className={styles.page}>
      <title>{situation ? `${situation.title} · Gallery` : 'Gallery'}</title>
      <Header view={view} change={change} home={addressOf('')} isDraft={draft?.isChanged ?? false} />
      <div className={styles.columns} data-sidebar={stages !== undefined}>
        {login && stages && <Sidebar stages={stages} login={login} view={view} change={change} />}
        <main className={styles.main} ref={main} tabIndex={-1}>
          <Findings findings={findings} hasFrames={saved !== undefined} />
          {login && stages && <AllSituations stages={stages} login={login} viewState={viewState} />}
          {login && !stages && <FullSize situation={situation} login={login} viewState={viewState} />}
        </main>
        {view.isTrying && <Panel draft={draft} onClose={() => change('panel', '')} />}
      </div>
    </div>
  );
}

interface AllSituationsProps {
  stages: readonly ShownStage[];
  login: LoginDraft;
  viewState: ViewState;
}

function AllSituations({ stages, login, viewState: { view, addressOf } }: AllSituationsProps) {
  if (stages.length === 0) return <p className={styles.none}>No situation matches. Widen the filter.</p>;
  return (
    <div className={styles.stages}>
      {stages.map((each) => (
        <StageSection key={each.stage} {...each} login={login} view={view} addressOf={addressOf} />
      ))}
    </div>
  );
}
