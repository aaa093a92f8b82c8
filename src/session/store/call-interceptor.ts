import type { SessionTokens, StytchB2BClient } from '@stytch/react/b2b';
import { clearSignedOutMarker, markSignedOut } from '../sign-out/signed-out-marker.ts';
import { forgetSwitch, rememberSwitch } from '../switch/unfinished-switch.ts';
import { readableTokens } from './readable-tokens.ts';
import { replaceMethods } from './replace-methods.ts';

/**
 * Watches the calls about the session on the client, by whomever they are made: the app, or the SDK itself, which
 * asks every three minutes whether the session lives. Its first question, which it asks when it is created, is missed.
 */
export class CallInterceptor {
  #unanswered = 0;
  #leaves = 0;
  #exchanged: SessionTokens | null = null;

  /** How many questions whether the session lives are unanswered, however long ago they were asked. */
  get unanswered(): number {
    return this.#unanswered;
  }

  /** The member is signing out, or going over to another organization. */
  get leaving(): boolean {
    return this.#leaves > 0;
  }

  /** Of the session that is being exchanged for one of another organization, where they can be read. */
  get exchanged(): SessionTokens | null {
    return this.#exchanged;
  }

  /** @returns undoes it */
  watch({ session }: StytchB2BClient, onQuestion: (question: Promise<unknown>) => void): () => void {
    const { authenticate, exchange, revoke } = session;
    return replaceMethods(session, {
      authenticate: (options) => {
        const question = authenticate(options);
        this.#unanswered += 1;
        onQuestion(
          question.finally(() => {
            this.#unanswered -= 1;
          }),
        );
        return question;
      },
      revoke: async (options) => {
        // Before it is gone, so that other tabs find it said when they see it go.
        markSignedOut(session.getSync()?.member_session_id);
        try {
          return await this.#leave(() => revoke(options));
        } finally {
          if (!this.leaving && session.getSync()) clearSignedOutMarker();
        }
      },
      exchange: async (options) => {
        this.#exchanged = readableTokens(session);
        rememberSwitch();
        try {
          return await this.#leave(() => exchange(options));
        } finally {
          this.#exchanged = null;
          if (session.getSync()) forgetSwitch();
        }
      },
    });
  }

  async #leave<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    this.#leaves += 1;
    try {
      return await call();
    } finally {
      this.#leaves -= 1;
    }
  }
}
