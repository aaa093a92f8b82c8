import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { holdsSecret, withoutSecrets } from '../src/env/secrets.ts';
import { UserFacingError } from './user-facing-error.ts';

/**
 * Refuses a build that holds a secret, whichever way it came there: variables are refused by name before, but a secret
 * may also stand in a source file, in the page, or in a file that is copied as it is.
 * @param secret the project's own, where the environment has it
 */
export function refuseSecrets(secret = ''): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'refuse-secrets',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    // Vite copies as soon as the modules are read.
    async buildStart() {
      refuse(await copiedFiles(config), secret);
    },
    generateBundle: {
      // After the page was made, and before anything is written.
      order: 'post',
      handler(_, bundle) {
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          text: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
        }));
        refuse(built, secret);
      },
    },
  };
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** @throws Refusal with the names of all that hold one */
function refuse(files: readonly NamedText[], secret: string): void {
  const names = files
    .filter(({ name, text }) => holdsSecret(name, secret) || holdsSecret(text, secret))
    .map(({ name }) => withoutSecrets(name));
  if (names.length > 0)
    throw new UserFacingError(
      `${names.join(', ')} ${names.length === 1 ? 'holds' : 'hold'} a Stytch secret, and whoever opens the page can read it. Take it out of the source, and revoke it if a build with it was ever published.`,
    );
}

/** Those of Vite's `publicDir`, which are no part of the bundle. */
async function copiedFiles({ publicDir, build }: ResolvedConfig): Promise<NamedText[]> {
  return build.copyPublicDir && existsSync(publicDir) ? filesIn(publicDir) : [];
}

/** Behind links too: what they lead to is copied. */
async function filesIn(folder: string): Promise<NamedText[]> {
  const names = (await readdir(folder)).toSorted().map((name) => join(folder, name));
  const found = await Promise.all(
    names.map(async (name) =>
      (await stat(name)).isDirectory() ? filesIn(name) : [{ name, text: await readFile(name, 'utf8') }],
    ),
  );
  return found.flat();
}
