import { inspect } from 'node:util';

/** Says why a build is refused and what to do, which is all there is to say: where in our code it was found helps nobody. */
export class RefusedBuild extends Error {
  override readonly name = 'RefusedBuild';
  override readonly stack = '';

  /** What Vite prints of it. */
  [inspect.custom](): string {
    return this.message;
  }
}
