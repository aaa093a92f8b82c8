type Turn = () => void;

/** Lets few frames start at once: each loads and drives a whole page on this page's thread. */
export class StartQueue {
  readonly #limit: number;
  readonly #waiting: Turn[] = [];
  #running = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Calls `begin` when it is this one's turn.
   * @returns ends the turn, or gives up the place in the queue; to be called once done, and harmless after
   */
  join(begin: Turn): () => void {
    let state: 'waiting' | 'running' | 'over' = 'waiting';
    const turn = (): void => {
      state = 'running';
      this.#running += 1;
      begin();
    };
    this.#waiting.push(turn);
    this.#next();
    return () => {
      if (state === 'waiting') this.#waiting.splice(this.#waiting.indexOf(turn), 1);
      if (state === 'running') this.#running -= 1;
      state = 'over';
      this.#next();
    };
  }

  #next(): void {
    if (this.#running >= this.#limit) return;
    this.#waiting.shift()?.();
  }
}
