import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { holdsSecret } from '../src/secrets.ts';
import { Refusal } from './refusal.ts';

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
    generateBundle: {
      // After the page was made, and before anything is written.
      order: 'post',
      async handler(_, bundle) {
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          text: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
        }));
        const names = [...built, ...(await copiedFiles(config))]
          .filter(({ text }) => holdsSecret(text, secret))
          .map(({ name }) => name);
        if (names.length > 0)
          throw new Refusal(
            `${names.join(', ')} ${names.length === 1 ? 'holds' : 'hold'} a Stytch secret, and whoever opens the page can read it. Take it out of the source, and revoke it if a build with it was ever published.`,
          );
      },
    },
  };
}

/** Those of Vite's `publicDir`, which are no part of the bundle. */
async function copiedFiles({ publicDir, build }: ResolvedConfig): Promise<{ name: string; text: string }[]> {
  if (!build.copyPublicDir || publicDir === '' || !existsSync(publicDir)) return [];
  const entries = await readdir(publicDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.map(async (name) => ({ name, text: await readFile(name, 'utf8') })));
}
