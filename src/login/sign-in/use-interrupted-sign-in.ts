import { useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { useSession } from '../../session/store/use-session.ts';
import { useOnce } from '../../ui/use-once.ts';
import type { FirstFactor } from '../second-factor/start-widget-at-mfa.ts';
import { explainFailure, type Failure } from './explain-failure.ts';
import { type Progress, readProgress } from './sign-in-progress.ts';

/**
 * What there is of a sign-in that the page was in the middle of when it was reloaded:
 * - `none`: there was none.
 * - `asking`: Stytch is being asked.
 * - `resumed`: it goes on behind the first factor.
 * - `over`: it can't, as Stytch's intermediate session is gone.
 * - `unknown`: Stytch could not be asked. After another reload it may go on.
 */
export type InterruptedSignIn =
  | { readonly is: 'none' | 'asking' | 'over' }
  | { readonly is: 'resumed'; readonly firstFactor: FirstFactor }
  | { readonly is: 'unknown'; readonly failure: Failure };

/** Takes a sign-in up again where the page was reloaded in the middle of it, as phones do that discard a tab. */
export function useInterruptedSignIn(): InterruptedSignIn {
  const stytch = useStytchB2BClient();
  const { status } = useSession();
  const [progress] = useState(readProgress);
  const [found, setFound] = useState<InterruptedSignIn>({ is: progress ? 'asking' : 'none' });
  // Another tab has finished it.
  const isDone = status === 'signed-in';

  useOnce(() => {
    if (progress && !isDone) void resume(progress).then(setFound);
  });

  async function resume(found: Progress): Promise<InterruptedSignIn> {
    try {
      // Not needed on every visit.
      const { resumeSignIn } = await import('./resume-sign-in.ts');
      return await resumeSignIn(stytch, found);
    } catch (error) {
      return { is: 'unknown', failure: explainFailure(error, navigator.onLine) ?? { kind: 'unreachable' } };
    }
  }

  return isDone && found.is === 'asking' ? { is: 'none' } : found;
}
