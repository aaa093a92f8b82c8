import type { SessionTokens, StytchB2BClient } from '@stytch/react/b2b';
import { readableTokens } from './readable-tokens.ts';
import { forgetSwitch } from './unfinished-switch.ts';

/**
 * The session of a member who is going over to another organization that asks for more first. The SDK has dropped it,
 * though at Stytch it lives on. Its tokens wait in the memory of this page, and go nowhere but back to the SDK.
 */
export class SessionAside {
  readonly #session: StytchB2BClient['session'];
  #tokens: SessionTokens | undefined;
  #isBack = false;

  constructor({ session }: StytchB2BClient) {
    this.#session = session;
  }

  /** It waits to be taken up again. */
  get waits(): boolean {
    return this.#tokens !== undefined && !this.#isBack;
  }

  /** The member may yet go on with it: it waits, or Stytch has not answered since. The SDK forgets one that is refused. */
  get mayGoOn(): boolean {
    return this.#tokens !== undefined && (!this.#isBack || readableTokens(this.#session) !== null);
  }

  keep(tokens: SessionTokens): void {
    this.#tokens = tokens;
    this.#isBack = false;
  }

  drop(): void {
    this.#tokens = undefined;
  }

  /**
   * Gives the tokens back to the SDK, which at once writes them into its cookies, and deletes that of the step that was
   * under way. They are those of whoever has signed in since, in another tab, where someone has.
   *
   * @returns whether there is a session now that Stytch has to be asked about
   */
  handBack(): boolean {
    if (!this.#tokens || this.#isBack) return false;
    this.#isBack = true;
    forgetSwitch();
    if (!readableTokens(this.#session)) this.#session.updateSession(this.#tokens);
    return true;
  }
}
