import { normalizePath, runnerImport } from 'vite';
import type { LoginConfig } from '../src/login/define-login.ts';
import { type CheckedLogin, checkLogin } from '../src/login/rules/check-login.ts';
import { noConfig } from './check/load-login.ts';

export interface LoadedLoginConfig extends CheckedLogin {
  /** The config, where nothing is wrong with it. */
  readonly login: LoginConfig | undefined;
  /** What the file exports by default, right or wrong. */
  readonly exported: unknown;
  /** Absolute paths of the files that it imports. */
  readonly dependencies: readonly string[];
}

/**
 * Reads a login config's file as it is now, and holds it against its rules. For Vite's own process; commands read it
 * with `loadLogin`, once, and without the time that Vite takes to load.
 * @throws what the file throws, or the compiler
 */
export async function loadLoginConfig(file: string): Promise<LoadedLoginConfig> {
  const { module, dependencies } = await runnerImport<{ default?: unknown }>(file, { logLevel: 'silent' });
  const checked =
    module.default === undefined
      ? { problems: [noConfig('login')], warnings: [] }
      : checkLogin(module.default);
  // The rules are the type's, and more.
  const login = checked.problems.length === 0 ? (module.default as LoginConfig) : undefined;
  return { ...checked, login, exported: module.default, dependencies: dependencies.map(normalizePath) };
}
