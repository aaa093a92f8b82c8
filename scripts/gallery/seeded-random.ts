import type { Random } from '#sandbox';

/**
 * Bytes that are the same each time, so that a secret in a picture is. For pictures alone: anybody can foretell them.
 *
 * Each length has a sequence of its own: what takes few bytes, such as the ids of requests that race each other, moves
 * no secret, which takes many.
 */
export class SeededRandom {
  readonly #states = new Map<number, number>();

  next: Random = (length) => Uint8Array.from({ length }, () => this.#byte(length));

  /** Begins anew. */
  reset(): void {
    this.#states.clear();
  }

  /** The top byte of a linear congruential generator, by Knuth's MMIX multiplier cut to 32 bits. */
  #byte(length: number): number {
    const state = (Math.imul(this.#states.get(length) ?? length, 1_664_525) + 1_013_904_223) >>> 0;
    this.#states.set(length, state);
    return state >>> 24;
  }
}
