import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFolder } from '../../src/login/rules/package-folder.ts';

/** Nothing of these is needed to start or build the app. */
const LEFT_OUT = new Set([
  'node_modules',
  'dist',
  'docs',
  'tests',
  '.git',
  'test-results',
  'playwright-report',
]);

const LOGIN = 'login.config.ts';

/** The scope of the packages in `packages/`. */
const OWN_PACKAGES = '@b2b-login';

/** A copy of this project in a folder of its own, whose login config a test may change. */
export interface ProjectCopy {
  readonly folder: string;
  /** Path of its login config. */
  readonly loginFile: string;
  /** Saves a config that differs from a plain one by these options. */
  saveLogin(parts?: { config?: object; strings?: object; colorScheme?: string }): Promise<void>;
  /** Saves a file of `src/`. */
  save(name: string, text: string): Promise<void>;
  /** Whether the login config is other than it was copied. */
  isLoginChanged(): Promise<boolean>;
  /** Puts back the login config, whoever has changed it, and takes away what a test has added. */
  restore(): Promise<void>;
  remove(): Promise<void>;
}

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'project-'));
  for (const name of await readdir('.')) {
    // A token that a developer has set is not the test's.
    if (!LEFT_OUT.has(name) && !name.startsWith('.env'))
      await cp(name, join(folder, name), { recursive: true });
  }
  await linkPackages(join(folder, 'node_modules'));
  const loginFile = join(folder, 'src', LOGIN);
  const original = await readFile(loginFile, 'utf8');
  const added = new Set<string>();
  const save = async (name: string, text: string) => {
    if (name !== LOGIN) added.add(name);
    await writeFile(join(folder, 'src', name), text);
  };
  return {
    folder,
    loginFile,
    async saveLogin({ config = {}, ...rest } = {}) {
      const login = { config: { ...PLAIN, ...config }, ...rest };
      const text = `import { defineLogin } from './login/define-login.ts';\n\nexport default defineLogin(${JSON.stringify(login)});\n`;
      await save(LOGIN, text);
    },
    save,
    isLoginChanged: async () => (await readFile(loginFile, 'utf8')) !== original,
    async restore() {
      await writeFile(loginFile, original);
      for (const name of added) await rm(join(folder, 'src', name));
      added.clear();
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

const PLAIN = {
  authFlowType: 'Discovery',
  products: ['emailMagicLinks'],
  sessionOptions: { sessionDurationMinutes: 60 },
};

/** Links the packages one by one, so that what Vite keeps among them is the copy's own, as are its workspaces. */
async function linkPackages(folder: string): Promise<void> {
  await mkdir(folder);
  const packages = dirname(packageFolder('vite'));
  for (const name of await readdir(packages)) {
    if (name === OWN_PACKAGES) continue;
    if (name === '.bin' || !name.startsWith('.')) await symlink(join(packages, name), join(folder, name));
  }
  const workspaces = join(folder, '../packages');
  await mkdir(join(folder, OWN_PACKAGES));
  for (const name of await readdir(workspaces))
    await symlink(join(workspaces, name), join(folder, OWN_PACKAGES, name));
}
