import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { property } from '../../src/login/rules/facts.ts';
import type { Finding } from '../../src/login/rules/finding.ts';
import { slashed } from '../slashed.ts';
import { nodeOnly } from './node-only.ts';

/** A login config as its file gives it, not held against any rule yet; or why there is none. */
type LoadedLogin = { login: unknown } | { problem: Finding };

/** Runs a login config's file and takes its default export. @param file absolute path */
export async function loadLogin(file: string): Promise<LoadedLogin> {
  if (!existsSync(file))
    return refuse(file, 'no file', 'There is no such file. Give `--config` the path of a login config.');
  try {
    const module: unknown = await import(pathToFileURL(file).href);
    const login = defaultExport(module);
    if (login === undefined) return { problem: noConfig(file) };
    const [problem] = await nodeOnly(await readFile(file, 'utf8'));
    return problem ? { problem: { ...problem, path: file } } : { login };
  } catch (error) {
    return explain(file, error instanceof Error ? error : new Error(String(error)));
  }
}

/** What is wrong with a file that exports no config. @param path where to say it is */
export function noConfig(path: string): Finding {
  return {
    path,
    found: 'no default export',
    message: 'The file exports no login config. End it with `export default defineLogin({ … })`.',
  };
}

/** A file below a package that is not of type `module` comes as CommonJS, its exports one level down. */
function defaultExport(module: unknown): unknown {
  const value = property(module, 'default');
  return property(value, '__esModule') === true ? property(value, 'default') : value;
}

function explain(file: string, { message, stack = '' }: Error): { problem: Finding } {
  const [, where, line, column, what] = /^(.+):(\d+):(\d+): ERROR: (.+)$/m.exec(message) ?? [];
  if (where && what) {
    // Columns are counted from 0 there, and from 1 in editors and stacks.
    const position = `${where}:${line}:${Number(column) + 1}`;
    return refuse(position, what, `The file can't be read as TypeScript: ${what}. Correct it there.`);
  }
  // Frames name modules by URL, and so with slashes.
  const frame = stack.split('\n').find((each) => each.includes(`${slashed(file)}:`)) ?? '';
  const position = /:\d+:\d+/.exec(frame)?.[0] ?? '';
  const reason = message.split('\n', 1)[0] ?? '';
  return refuse(`${file}${position}`, reason, `The file fails as it is loaded: ${reason}. Correct it there.`);
}

function refuse(path: string, found: string, message: string): { problem: Finding } {
  return { problem: { path, found, message } };
}
