import type { StytchB2BClient } from '@stytch/react/b2b';
import { rememberLeft } from './left-by-choice.ts';

/**
 * Watches the calls about the session on the client, by whomever they are made: the app, or the SDK itself, which
 * asks every three minutes whether the session lives. Its first question, which it asks when it is created, is missed.
 */
export class SessionCalls {
  /** Questions whether the session lives that are unanswered, however long ago they were asked. */
  open = 0;
  /** The member is signing out. */
  leaving = false;

  /** @returns undoes it */
  watch({ session }: StytchB2BClient, onQuestion: (question: Promise<unknown>) => void): () => void {
    const { authenticate, revoke } = session;
    session.authenticate = (options) => {
      const question = authenticate(options);
      this.open += 1;
      onQuestion(
        question.finally(() => {
          this.open -= 1;
        }),
      );
      return question;
    };
    session.revoke = async (options) => {
      this.leaving = true;
      rememberLeft(session.getSync()?.member_session_id);
      try {
        return await revoke(options);
      } finally {
        this.leaving = false;
      }
    };
    return () => Object.assign(session, { authenticate, revoke });
  }
}
