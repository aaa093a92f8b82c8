import type { SessionTokens, StytchB2BClient } from '@stytch/react/b2b';
import { forgetLeft, rememberLeft } from './left-by-choice.ts';
import { readableTokens } from './readable-tokens.ts';
import { forgetSwitch, rememberSwitch } from './unfinished-switch.ts';

/**
 * Watches the calls about the session on the client, by whomever they are made: the app, or the SDK itself, which
 * asks every three minutes whether the session lives. Its first question, which it asks when it is created, is missed.
 */
export class SessionCalls {
  /** Questions whether the session lives that are unanswered, however long ago they were asked. */
  open = 0;
  /** The member is signing out, or going over to another organization. */
  leaving = false;
  /** Of the session that is being exchanged for one of another organization, where they can be read. */
  exchanged: SessionTokens | null = null;

  /** @returns undoes it */
  watch({ session }: StytchB2BClient, onQuestion: (question: Promise<unknown>) => void): () => void {
    const { authenticate, exchange, revoke } = session;
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
      // Before it is gone, so that other tabs find it said when they see it go.
      rememberLeft(session.getSync()?.member_session_id);
      try {
        return await this.#leave(() => revoke(options));
      } finally {
        if (session.getSync()) forgetLeft();
      }
    };
    session.exchange = async (options) => {
      this.exchanged = readableTokens(session);
      rememberSwitch();
      try {
        return await this.#leave(() => exchange(options));
      } finally {
        this.exchanged = null;
        if (session.getSync()) forgetSwitch();
      }
    };
    return () => Object.assign(session, { authenticate, exchange, revoke });
  }

  async #leave<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    this.leaving = true;
    try {
      return await call();
    } finally {
      this.leaving = false;
    }
  }
}
