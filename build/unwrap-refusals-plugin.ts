import type { Plugin } from 'vite';
import { UserFacingError } from '../scripts/user-facing-error.ts';

/** Has `vite build` end with the words of a plugin that refuses what was built, which the bundler wraps in its own. */
export function unwrapRefusals(): Plugin {
  return {
    name: 'unwrap-refusals',
    apply: 'build',
    async buildApp({ build, environments }) {
      for (const environment of Object.values(environments))
        await build(environment).catch((error: unknown) => {
          throw refusalIn(error) ?? error;
        });
    },
  };
}

function refusalIn(error: unknown): UserFacingError | undefined {
  const errors = error instanceof Error && 'errors' in error ? error.errors : undefined;
  const refusals = Array.isArray(errors) ? errors.filter((each) => each instanceof UserFacingError) : [];
  return refusals.length > 0
    ? new UserFacingError(refusals.map(({ message }) => message).join('\n\n'))
    : undefined;
}
