import type { Plugin } from 'vite';
import { UserFacingError } from '../scripts/user-facing-error.ts';

/** Refuses a build before it begins. @param problems each a sentence */
export function refuseBuild(problems: readonly string[]): Plugin {
  return {
    name: 'refuse-build',
    apply: 'build',
    // Not where the config is read: Vite would say that it failed to load.
    config() {
      throw new UserFacingError(`This build would not work:\n\n- ${problems.join('\n- ')}`);
    },
  };
}
