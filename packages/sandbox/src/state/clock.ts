/** Answers the current time in milliseconds since the Unix epoch. */
export type Clock = () => number;

/** A project's own time: the sandbox's clock, plus whatever a test has advanced it by. */
export class ProjectClock {
  #source: Clock;
  #offset = 0;

  constructor(source: Clock) {
    this.#source = source;
  }

  /** Milliseconds since the Unix epoch. */
  now(): number {
    return this.#source() + this.#offset;
  }

  /** Moves this project's time forward, never back: nothing that expired comes to life again. */
  advance(seconds: number): void {
    this.#offset += seconds * 1000;
  }
}

/** RFC 3339 in UTC with second precision, the form of every timestamp in Stytch's JSON. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

export const minutes = (count: number): number => count * 60_000;
