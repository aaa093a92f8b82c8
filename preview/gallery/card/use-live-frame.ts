import { type RefObject, useEffect, useState } from 'react';
import type { Display } from '../../display.ts';
import { type FrameStatus, readMessage, type StatusMessage } from '../../messages.ts';
import type { LoginDraft } from '../../situations/situation.ts';
import { StartQueue } from './start-queue.ts';

/** The one of this page. Two cores: one for the page, one for the server. */
const queue = new StartQueue(2);

/** How far a frame is: in the queue, or as it says itself. */
export type LiveStatus = FrameStatus | { readonly status: 'waiting' };

/** After which a frame that has told nothing more has come to nothing, and others may begin. */
const GIVE_UP_MS = 45_000;

const WAITING: LiveStatus = { status: 'waiting' };

/**
 * Runs a frame while it is wanted, and anew whenever what it shows has changed. `load` says when the frame is to be on
 * the page: not before its turn.
 */
export function useLiveFrame(
  frame: RefObject<HTMLIFrameElement | null>,
  isWanted: boolean,
  login: LoginDraft,
  display: Display,
): { load: boolean; status: LiveStatus } {
  const [load, setLoad] = useState(false);
  const [status, setStatus] = useState<LiveStatus>(WAITING);

  useEffect(() => {
    if (!isWanted) {
      setLoad(false);
      return;
    }
    const start = () =>
      frame.current?.contentWindow?.postMessage(
        { type: 'gallery:start', login, display },
        window.location.origin,
      );
    let limit: ReturnType<typeof setTimeout> | undefined;
    const endTurn = queue.join(() => {
      limit = setTimeout(giveUp, GIVE_UP_MS);
      setLoad(true);
      // One that is loaded already begins anew; another says that it is ready.
      start();
    });
    const finish = (): void => {
      clearTimeout(limit);
      endTurn();
    };
    function giveUp(): void {
      setStatus({ status: 'failed', why: 'The frame has not answered for 45 seconds.' });
      endTurn();
    }
    const hear = (event: MessageEvent): void => {
      const message = readMessage<StatusMessage>(
        event,
        frame.current?.contentWindow ?? null,
        'gallery:status',
      );
      if (!message || limit === undefined) return;
      setStatus(message.status);
      if (message.status.status === 'ready') start();
      else if (message.status.status !== 'driving') finish();
    };
    window.addEventListener('message', hear);
    setStatus(WAITING);
    return () => {
      window.removeEventListener('message', hear);
      finish();
    };
  }, [frame, isWanted, login, display]);

  return { load, status };
}
