import type { Plugin } from 'vite';
import { isBasePath } from '../scripts/base-path.ts';
import { UserFacingError } from '../scripts/user-facing-error.ts';

/** Refuses to build for a `base` that is no path: the app's routes and redirect URLs begin with it. */
export function refuseBase(): Plugin {
  return {
    name: 'refuse-base',
    apply: 'build',
    configResolved({ base }) {
      if (!isBasePath(base))
        throw new UserFacingError(
          `\`base\` is \`${base}\`. Write the path that the app is served below, such as \`/app/\`, in plain letters, digits and \`-._~\`: its addresses begin with it, and files from other hosts are refused by its security policy.`,
        );
    },
  };
}
