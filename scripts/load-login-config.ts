import { basename, relative } from 'node:path';
import { runnerImport } from 'vite';
import type { LoginConfig } from '../src/login/define-login.ts';
import { type CheckedLogin, checkLogin } from '../src/login/rules/check-login.ts';
import { noConfig } from './check/load-login.ts';
import { nodeOnly } from './check/node-only.ts';
import { readLoginText } from './read-login-text.ts';
import { slashed } from './slashed.ts';

export interface LoadedLoginConfig extends CheckedLogin {
  /** The file's text, which gives all the rest. */
  readonly source: string;
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
  const source = await readLoginText(file);
  const [run] = await Promise.allSettled([runLogin(file)]);
  // Saved meanwhile: what it gives is not what was read.
  if ((await readLoginText(file)) !== source) return loadLoginConfig(file);
  if (run.status === 'rejected') throw explainFailure(run.reason);

  const { exported, dependencies } = run.value;
  const { problems: against, warnings } =
    exported === undefined ? { problems: [noConfig('login')], warnings: [] } : checkLogin(exported);
  const problems = [...(await nodeOnly(source)), ...against];
  // The rules are the type's, and more.
  const login = problems.length === 0 ? (exported as LoginConfig) : undefined;
  return { problems, warnings, source, login, exported, dependencies };
}

async function runLogin(file: string): Promise<Pick<LoadedLoginConfig, 'exported' | 'dependencies'>> {
  const { module, dependencies } = await runnerImport<{ default?: unknown }>(file, { logLevel: 'silent' });
  return { exported: module.default, dependencies: dependencies.map(slashed) };
}

/** Says where, if the message does not. */
function explainFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  // It is for the Vite that ran the file. Another would take it for its own, and serve the file as it is.
  Reflect.deleteProperty(error, 'code');
  const place = placeOf(error);
  if (place !== undefined && !error.message.includes(basename(place).replace(/:.*/, '')))
    error.message = `${relative(process.cwd(), place)}: ${error.message}`;
  return error;
}

/** The file that the compiler refused, or the line that threw, or that imports what can't be read. */
function placeOf(error: Error & { id?: unknown; runnerError?: unknown }): string | undefined {
  if (typeof error.id === 'string') return error.id;
  const { runnerError } = error;
  const stacks = [error.stack, runnerError instanceof Error ? runnerError.stack : ''].join('\n');
  const frames = [...stacks.matchAll(/\(([^()]+:\d+:\d+)\)$/gm)].map(([, place]) => place);
  return frames.find((place = '') => !/[\\/]node_modules[\\/]/.test(place) && !place.startsWith('node:'));
}
