import { expect } from 'vitest';
import { editLogin } from '../../scripts/edit-login/edit-login.ts';
import type { PlainLogin } from '../../scripts/edit-login/plain.ts';
import { runLoginFile } from './run-login-file.ts';

/** The line that a config's file begins with. */
export const IMPORT = "import { defineLogin } from './login/define-login.ts';\n\n";

/** The file that holds a config. */
export const inFile = (login: string): string => `${IMPORT}export default defineLogin(${login});\n`;

/** What becomes of a file's text, of which the config alone is given, when a change is made to what it gives. */
export async function edited(login: string, change: (login: never) => unknown): Promise<string> {
  const source = login.includes('import ') ? login : inFile(login);
  const from = await runLoginFile(source);
  const to: unknown = change(structuredClone(from) as never);
  const result = editLogin(source, from, to as PlainLogin);
  if ('refusals' in result) return result.refusals.map(({ message }) => message).join('\n');
  expect(await runLoginFile(result.source), result.source).toEqual(to);
  const { source: text } = result;
  return login === source ? text : text.slice(inFile('').indexOf('(') + 1, -3);
}

/** A change that gives an option of `config` another value. */
export const withOption = (name: string, value: unknown) => (login: { config: object }) => ({
  ...login,
  config: { ...login.config, [name]: value },
});
