import { inspect } from 'node:util';

/** Says why Vite's command is refused and what to do, which is all: where in our code that was found helps nobody. */
export class UserFacingError extends Error {
  override readonly name = 'Refusal';
  override readonly stack = '';

  /** What Vite prints of it. */
  [inspect.custom](): string {
    return this.message;
  }
}
