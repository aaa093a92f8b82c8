import { useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { describeProblem, isSessionOver } from './describe-problem.ts';

/**
 * Runs calls to Stytch: whether one is under way, and in words what went wrong with the last. The next has to wait for
 * `pending` to be over.
 */
export function useStytchCall() {
  const stytch = useStytchB2BClient();
  const words = useSettingsWords();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();

  /** @returns whether it went well */
  async function run(call: () => Promise<unknown>): Promise<boolean> {
    setPending(true);
    setProblem(undefined);
    try {
      await call();
      return true;
    } catch (error) {
      setProblem(describeProblem(error, words));
      // The SDK drops a session only where it asks for it; the gate then closes, and says why.
      if (isSessionOver(error)) stytch.session.authenticate().catch(() => {});
      return false;
    } finally {
      setPending(false);
    }
  }

  return { pending, problem, setProblem, run };
}
