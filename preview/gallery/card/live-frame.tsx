import { useRef, useState } from 'react';
import { BASE_PATH } from '../../../src/base-path.ts';
import { Button } from '../../../src/ui/form/button.tsx';
import { InlineCode } from '../../../src/ui/notice/inline-code.tsx';
import type { Display } from '../../display.ts';
import type { LoginDraft, Situation } from '../../situations/situation.ts';
import type { Width } from '../use-view.ts';
import styles from './live-frame.module.css';
import { useLiveFrame } from './use-live-frame.ts';
import { useNearness } from './use-nearness.ts';

interface LiveFrameProps {
  situation: Situation;
  login: LoginDraft;
  display: Display;
  width: Width;
  /** In its own size, rather than in that of a card. */
  full?: boolean;
}

const STATUS = {
  waiting: 'Waiting',
  ready: 'Loading',
  driving: 'On its way',
  arrived: 'Arrived',
  impossible: 'Impossible',
  failed: 'Failed',
} as const;

/** A situation, live; or the reason why there is none under the config. */
export function LiveFrame({ situation, login, display, width, full = false }: LiveFrameProps) {
  const arrival = situation.arrival({ ...login, ...display });
  if ('impossible' in arrival)
    return (
      <div className={styles.impossible} data-status="impossible">
        <p>
          <InlineCode text={arrival.impossible} />
        </p>
      </div>
    );
  return <FrameInTurn {...{ situation, login, display, width, full }} />;
}

/** A frame that has failed is begun anew, page and all. */
function FrameInTurn(props: Required<LiveFrameProps>) {
  const [attempt, setAttempt] = useState(1);
  return <RunningFrame key={attempt} {...props} onTryAgain={() => setAttempt(attempt + 1)} />;
}

interface RunningFrameProps extends Required<LiveFrameProps> {
  onTryAgain: () => void;
}

function RunningFrame({ situation, login, display, width, full, onTryAgain }: RunningFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const isNear = useNearness(box);
  const { load, status } = useLiveFrame(frame, isNear, login, display);
  return (
    <div className={styles.room}>
      <div className={styles.box} ref={box} data-width={width} data-full={full} data-status={status.status}>
        {load && (
          <iframe
            ref={frame}
            className={styles.frame}
            title={`${situation.title}, live`}
            src={`${BASE_PATH}/preview/frame.html?situation=${situation.id}`}
          />
        )}
        {status.status !== 'arrived' && (
          <div className={styles.veil}>
            <p className={styles.status}>{STATUS[status.status]}</p>
            {status.status === 'failed' && (
              <>
                <p className={styles.why}>{status.why}</p>
                <Button onClick={onTryAgain}>Try again</Button>
              </>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
