import { type MemberSession, StytchAPIError, useStytchB2BClient } from '@stytch/react/b2b';
import { useState } from 'react';
import { inTime } from '../store/answer-limit.ts';

interface Attempt {
  /** The end that was to be moved, by which an attempt on an earlier one is told apart. */
  readonly end: string;
  readonly status: 'pending' | 'extended' | 'unreachable' | 'refused';
  /** This one has failed, or one before it on the same end. */
  readonly failed: boolean;
}

/** Extends the session through the SDK, and says what became of the last attempt. */
export function useExtendSession({ expires_at: end }: MemberSession, minutes: number) {
  const stytch = useStytchB2BClient();
  const [attempt, setAttempt] = useState<Attempt>();

  function settle(status: Attempt['status']): void {
    setAttempt((before) => ({
      end,
      status,
      failed: status === 'unreachable' || status === 'refused' || (before?.end === end && before.failed),
    }));
  }

  /** @returns whether Stytch has answered that it did */
  async function extend(): Promise<boolean> {
    settle('pending');
    try {
      await inTime(stytch.session.authenticate({ session_duration_minutes: minutes }));
      settle('extended');
      return true;
    } catch (error) {
      settle(isRefusal(error) ? 'refused' : 'unreachable');
      return false;
    }
  }

  return { attempt, extend };
}

/** Whether Stytch would answer the same again. */
function isRefusal(error: unknown): boolean {
  return error instanceof StytchAPIError && error.status_code < 500 && error.status_code !== 429;
}
