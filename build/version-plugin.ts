import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { packageFolder } from '../src/login/rules/package-folder.ts';

const run = promisify(execFile);

/** What `/version.json` says of a build. */
interface Version {
  /** Of the sources: what `git rev-parse HEAD` says, or the variable `COMMIT`; null where neither is there. */
  readonly commit: string | null;
  /** Installed versions of the packages that members download. */
  readonly packages: Readonly<Record<string, string>>;
}

/**
 * Puts `version.json` beside the built page: which commit and which SDK are live is then a request away.
 * @param root of the project
 */
export function versionFile(root: string): Plugin {
  return {
    name: 'version-file',
    apply: 'build',
    async generateBundle() {
      const source = `${JSON.stringify(await versionOf(root), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'version.json', source });
    },
  };
}

async function versionOf(root: string): Promise<Version> {
  const { dependencies } = await readPackage(root);
  const versions = Object.keys(dependencies ?? {}).map(async (name) => {
    const { version } = await readPackage(packageFolder(name));
    return [name, version] as const;
  });
  return { commit: await commitOf(root), packages: Object.fromEntries(await Promise.all(versions)) };
}

/** A build from an archive has no repository: then whoever builds may say which commit it is of. */
async function commitOf(root: string): Promise<string | null> {
  if (process.env.COMMIT) return process.env.COMMIT;
  const answer = await run('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => undefined);
  return answer?.stdout.trim() ?? null;
}

interface Package {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function readPackage(folder: string): Promise<Package> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}
