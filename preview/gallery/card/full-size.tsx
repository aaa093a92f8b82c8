import { Link } from 'wouter';
import type { LoginDraft, Situation } from '../../situations/situation.ts';
import type { ViewState } from '../use-view.ts';
import styles from './full-size.module.css';
import { LiveFrame } from './live-frame.tsx';
import { SituationHead } from './situation-head.tsx';

interface FullSizeProps {
  /** `undefined` where the address names none. */
  situation: Situation | undefined;
  login: LoginDraft;
  viewState: ViewState;
}

/** One situation in its own size. */
export function FullSize({ situation, login, viewState: { view, addressOf } }: FullSizeProps) {
  return (
    <article className={styles.full}>
      <p>
        <Link href={addressOf('')}>All situations</Link>
      </p>
      {situation ? (
        <>
          <SituationHead situation={situation} login={login} level="h2" />
          <LiveFrame situation={situation} login={login} display={view.display} width={view.width} full />
        </>
      ) : (
        <p>
          There is no situation “{view.situation}”. It may have been renamed since this address was noted.
        </p>
      )}
    </article>
  );
}
