import type { SessionTokens, StytchB2BClient } from '@stytch/react/b2b';
import { readableTokens } from '../store/readable-tokens.ts';
import { forgetSwitch } from './unfinished-switch.ts';

type State =
  | { readonly is: 'none' | 'handed-back' }
  | { readonly is: 'aside'; readonly tokens: SessionTokens };

/**
 * The session of a member who is going over to another organization that asks for more first. The SDK has dropped it,
 * though at Stytch it lives on. Its tokens wait in the memory of this page, and go nowhere but back to the SDK.
 */
export class StashedSession {
  readonly #session: StytchB2BClient['session'];
  #state: State = { is: 'none' };

  constructor({ session }: StytchB2BClient) {
    this.#session = session;
  }

  /** It waits for the member to leave the switch. */
  get isAside(): boolean {
    return this.#state.is === 'aside';
  }

  /** The member may yet go on with it: it waits, or Stytch has not answered since. The SDK forgets one that is refused. */
  get mayGoOn(): boolean {
    return this.isAside || (this.#state.is === 'handed-back' && readableTokens(this.#session) !== null);
  }

  keep(tokens: SessionTokens): void {
    this.#state = { is: 'aside', tokens };
  }

  drop(): void {
    this.#state = { is: 'none' };
  }

  /**
   * Gives the tokens back to the SDK, which at once writes them into its cookies, and deletes that of the step that was
   * under way. If another tab has signed someone in meanwhile, that session is kept.
   *
   * @returns whether there is a session now that Stytch has to be asked about
   */
  restore(): boolean {
    if (this.#state.is !== 'aside') return false;
    const { tokens } = this.#state;
    this.#state = { is: 'handed-back' };
    forgetSwitch();
    if (!readableTokens(this.#session)) this.#session.updateSession(tokens);
    return true;
  }
}
