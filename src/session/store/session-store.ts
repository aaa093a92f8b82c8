import type { StytchB2BClient } from '@stytch/react/b2b';
import { clearStoredExpiry, storeExpiry } from '../expiry/stored-expiry.ts';
import { whyEnded, whyNone } from '../expiry/why-ended.ts';
import { isMarkedSignedOut } from '../sign-out/signed-out-marker.ts';
import { cookiesWork } from '../storage/cookies-work.ts';
import { StashedSession } from '../switch/stashed-session.ts';
import { isSwitching } from '../switch/switch-path.ts';
import { forgetSwitch } from '../switch/unfinished-switch.ts';
import { CallInterceptor } from './call-interceptor.ts';
import { readableTokens } from './readable-tokens.ts';
import { SessionPoller } from './session-poller.ts';
import type { ConnectionProblem, EndReason, SessionFacts } from './session-state.ts';

export interface Snapshot extends Omit<SessionFacts, 'expired'> {
  /** Stytch is being asked, and may still answer in time. */
  readonly asking: boolean;
  /** There is a session to resume if the member leaves the switch to another organization. */
  readonly hasSessionAside: boolean;
}

/**
 * Knows of the member's session what the SDK knows, and what the SDK keeps to itself: whether Stytch can be asked, and
 * why a session ended. Made for `useSyncExternalStore`, and to be made as soon as the client is: a session that Stytch
 * refuses before then leaves no trace.
 */
export class SessionStore {
  readonly stytch: StytchB2BClient;
  readonly #calls = new CallInterceptor();
  readonly #checks: SessionPoller;
  readonly #listeners = new Set<() => void>();
  readonly #cookiesBlocked: boolean;
  readonly #aside: StashedSession;
  #snapshot: Snapshot;
  /** There is a session, or the cookie of one. */
  #held: boolean;
  #stale = false;
  #ended: EndReason | undefined;
  /** Of the session this page knows of. */
  #knownToken: string | undefined;

  constructor(stytch: StytchB2BClient) {
    this.stytch = stytch;
    this.#aside = new StashedSession(stytch);
    this.#checks = new SessionPoller({
      // What becomes of it is followed where the call is watched.
      ask: () => void stytch.session.authenticate().catch(() => {}),
      isRefused: () => this.#isSignedOut(),
      onAnswer: () => {
        this.#stale = false;
        // Of a session that it only has the tokens of, the SDK does not tell that it was refused.
        this.#note();
      },
      onChange: () => this.#update(),
    });
    this.#held = this.#holdsSession();
    this.#cookiesBlocked = !this.#held && !cookiesWork();
    if (!this.#held) this.#ended = whyNone();
    this.#snapshot = this.#read();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  getSnapshot = (): Snapshot => this.#snapshot;

  /** Asks Stytch now, instead of when it would be asked again anyway. */
  askNow = (): void => {
    // The SDK looked for cookies when it started; it looks again only in a new page.
    if (this.#cookiesBlocked) window.location.reload();
    else this.#checks.askNow();
  };

  /** Goes on with the session that a switch has set aside. */
  resumeSession = (): void => {
    if (!this.#restore()) return;
    this.#held = true;
    this.#checks.askNow();
  };

  /** Follows the session until the function that it returns is called. */
  start = (): (() => void) => {
    const page = new AbortController();
    const { signal } = page;
    window.addEventListener('online', () => this.#lookAgain(), { signal });
    document.addEventListener('visibilitychange', () => this.#lookAgain(), { signal });
    window.addEventListener('focus', () => this.#lookAgain(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#pageRestored(), { signal });
    window.addEventListener('pagehide', () => isSwitching() && this.#restore(), { signal });
    const stopListening = this.stytch.onStateChange(() => this.#stateChanged());
    const stopWatching = this.#calls.watch(this.stytch, (question) => this.#checks.follow(question));
    this.#stateChanged();
    return () => {
      page.abort();
      stopListening();
      stopWatching();
      this.#checks.forget();
    };
  };

  #stateChanged(): void {
    const { session, fromCache } = this.stytch.session.getInfo();
    const { exchanged } = this.#calls;
    const sessionId = this.#snapshot.session?.member_session_id;
    if (!session && exchanged && !isMarkedSignedOut(sessionId)) this.#aside.keep(exchanged);
    this.#note();
    this.#update();
    if (fromCache) this.#checks.awaitFirst();
    else this.#checks.answered();
  }

  /** Notes what has become of the session. */
  #note(): void {
    this.#knownToken = this.#token();
    const session = this.stytch.session.getSync();
    if (session) {
      this.#ended = undefined;
      this.#aside.drop();
      forgetSwitch();
      storeExpiry(session.expires_at);
    } else if (this.#isSignedOut()) {
      if (this.#held) this.#ended = whyEnded(this.#snapshot, this.#calls);
      clearStoredExpiry();
    }
    this.#held = this.#holdsSession();
  }

  #restore(): boolean {
    if (!this.#aside.restore()) return false;
    this.#knownToken = this.#token();
    return true;
  }

  #lookAgain(): void {
    if (document.hidden) return;
    if (this.#cookiesBlocked && cookiesWork()) window.location.reload();
    // The SDK hears of other tabs by storage's events. Where storage is blocked, the cookie tells.
    if (this.#token() !== this.#knownToken) this.#sessionChanged();
    else if (this.#holdsSession() && !this.#checks.fresh) this.#checks.askNow();
  }

  /** In the back/forward cache a page misses what happens to the session. */
  #pageRestored(): void {
    // The step that a switch was at is gone: its session was handed back when the page was left.
    if (isSwitching()) window.location.reload();
    else if (this.#token() === undefined || this.#token() !== this.#knownToken) this.#sessionChanged();
    else if (this.#holdsSession()) this.#checks.askNow();
  }

  /** The browser holds another session than this page knows of, or none. */
  #sessionChanged(): void {
    this.#stale = true;
    this.#knownToken = this.#token();
    this.#checks.forget();
    this.#update();
    if (this.#holdsSession()) this.#checks.askNow();
  }

  #holdsSession(): boolean {
    return this.stytch.session.getSync() !== null || this.#token() !== undefined;
  }

  #isSignedOut(): boolean {
    const { session, fromCache } = this.stytch.session.getInfo();
    return session === null && !fromCache && !this.#aside.mayGoOn;
  }

  /** `undefined` where there is none, or where Stytch keeps it in a cookie that scripts can't read. */
  #token(): string | undefined {
    return readableTokens(this.stytch.session)?.session_token;
  }

  #trouble(): ConnectionProblem | undefined {
    if (this.#cookiesBlocked) return 'cookies-blocked';
    if (!this.#checks.failing) return undefined;
    return navigator.onLine ? 'unreachable' : 'offline';
  }

  #update(): void {
    this.#snapshot = this.#read();
    for (const listener of this.#listeners) listener();
  }

  #read(): Snapshot {
    const { session, fromCache } = this.stytch.session.getInfo();
    return {
      session,
      member: this.stytch.self.getSync(),
      organization: this.stytch.organization.getSync(),
      settled: !fromCache && !this.#aside.mayGoOn,
      stale: this.#stale,
      trouble: this.#trouble(),
      ended: this.#ended,
      asking: this.#checks.asking,
      hasSessionAside: this.#aside.isAside,
    };
  }
}
