import { normalizePath, runnerImport } from 'vite';
import { type CheckedLogin, checkLogin } from '../src/login/rules/check-login.ts';

export interface LoadedLoginConfig extends CheckedLogin {
  /** Absolute paths of the files that it imports. */
  readonly dependencies: readonly string[];
}

const NO_CONFIG: CheckedLogin = {
  problems: [
    {
      path: 'login',
      found: 'no default export',
      message: 'The file exports no login config. End it with `export default defineLogin({ … })`.',
    },
  ],
  warnings: [],
};

/**
 * Reads a login config's file as it is now, and holds it against its rules.
 * @throws what the file throws, or the compiler
 */
export async function loadLoginConfig(file: string): Promise<LoadedLoginConfig> {
  const { module, dependencies } = await runnerImport<{ default?: unknown }>(file, { logLevel: 'silent' });
  const checked = module.default === undefined ? NO_CONFIG : checkLogin(module.default);
  return { ...checked, dependencies: dependencies.map(normalizePath) };
}
