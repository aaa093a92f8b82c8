import type { Plugin } from 'vite';
import { Refusal } from '../refusal.ts';

/** Refuses a build before it begins. @param problems each a sentence */
export function refuseBuild(problems: readonly string[]): Plugin {
  return {
    name: 'refuse-build',
    apply: 'build',
    // Not where the config is read: Vite would say that it failed to load.
    config() {
      throw new Refusal(`This build would not work:\n\n- ${problems.join('\n- ')}`);
    },
  };
}

/** Has `vite build` end with the words of a plugin that refuses what was built, which the bundler wraps in its own. */
export function endInWords(): Plugin {
  return {
    name: 'end-in-words',
    apply: 'build',
    async buildApp({ build, environments }) {
      for (const environment of Object.values(environments))
        await build(environment).catch((error: unknown) => {
          throw refusalIn(error) ?? error;
        });
    },
  };
}

function refusalIn(error: unknown): Refusal | undefined {
  const errors = error instanceof Error && 'errors' in error ? error.errors : undefined;
  const refusals = Array.isArray(errors) ? errors.filter((each) => each instanceof Refusal) : [];
  return refusals.length > 0 ? new Refusal(refusals.map(({ message }) => message).join('\n\n')) : undefined;
}
