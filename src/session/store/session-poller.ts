import { ANSWER_MS } from './answer-limit.ts';
import { retryDelay } from './retry-delay.ts';

/** How long the SDK's own first question after the page loads may take before another is asked. */
const FIRST_ANSWER_MS = 3000;
/** For how long an answer is good enough when the member comes back to the page. */
const FRESH_MS = 60_000;

interface Options {
  /** Asks Stytch whether the session lives; the question must come back through `follow`. */
  ask: () => void;
  /** Whether a question failed because Stytch refused the session, which is an answer. */
  isRefused: () => boolean;
  onAnswer: () => void;
  onChange: () => void;
}

/**
 * Follows every question to Stytch whether the session lives, bounds it, and asks again where no answer came. The
 * SDK asks as well, on loading and every three minutes, but has no time limit and tells nobody of its failures.
 */
export class SessionPoller {
  /** The last question failed, or took too long. */
  failing = false;
  readonly #options: Options;
  /** The time limits of the questions under way. */
  readonly #limits = new Map<number, ReturnType<typeof setTimeout>>();
  #next: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  /** Questions up to this one no longer count: an answer came since, or what they asked about has changed. */
  #outdated = 0;
  #answeredAt = Number.NEGATIVE_INFINITY;
  #failures = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  get asking(): boolean {
    return this.#limits.size > 0;
  }

  get fresh(): boolean {
    return !this.failing && Date.now() - this.#answeredAt < FRESH_MS;
  }

  /** The SDK has asked already, where that can't be followed: asks again unless an answer comes soon. */
  awaitFirst(): void {
    if (this.#next === undefined) this.#askIn(navigator.onLine ? FIRST_ANSWER_MS : 0);
  }

  follow(question: Promise<unknown>): void {
    this.#asked += 1;
    const number = this.#asked;
    this.#limits.set(
      number,
      setTimeout(() => this.#fail(number), ANSWER_MS),
    );
    question.then(
      () => this.#settle(number, true),
      () => this.#settle(number, this.#options.isRefused()),
    );
    this.#options.onChange();
  }

  /** Stytch answered, to a question that was followed or to another call. */
  answered(): void {
    this.forget();
    this.#answeredAt = Date.now();
    this.#failures = 0;
    this.failing = false;
    this.#options.onAnswer();
    this.#options.onChange();
  }

  askNow(): void {
    if (this.asking) return;
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#failures = 0;
    this.#options.ask();
  }

  /** Lets the questions under way no longer count, and asks no more. */
  forget(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
    for (const limit of this.#limits.values()) clearTimeout(limit);
    this.#limits.clear();
    this.#outdated = this.#asked;
  }

  #settle(number: number, isAnswer: boolean): void {
    if (number <= this.#outdated) return;
    if (isAnswer) this.answered();
    // What took too long has failed already.
    else if (this.#limits.has(number)) this.#fail(number);
  }

  #fail(number: number): void {
    clearTimeout(this.#limits.get(number));
    this.#limits.delete(number);
    this.failing = true;
    if (this.#next === undefined) {
      this.#failures += 1;
      this.#askIn(retryDelay(this.#failures, Math.random()));
    }
    this.#options.onChange();
  }

  #askIn(milliseconds: number): void {
    this.#next = setTimeout(() => {
      this.#next = undefined;
      this.#options.ask();
    }, milliseconds);
  }
}
