import { isDeepStrictEqual } from 'node:util';
import { type Finding, finding } from '../../src/login/rules/finding.ts';
import { Edit } from './edit.ts';
import { findLogin } from './find-login.ts';
import { parseFile } from './parsed-file.ts';
import type { PlainLogin } from './plain.ts';

/** The file's new text; or why it can't be made, of each option that stands in the way. */
type EditedLogin = { readonly source: string } | { readonly refusals: readonly Finding[] };

/**
 * Writes into the text of a login config's file what a draft changes, and leaves every other byte as it is. An item takes
 * along the comments in its line; those on lines of their own stay where they are.
 * @param from what the file gives as it is
 * @param to what it is to give
 */
export function editLogin(source: string, from: PlainLogin, to: PlainLogin): EditedLogin {
  if (isDeepStrictEqual(from, to)) return { source };
  const file = parseFile(source);
  if (!file)
    return { refusals: [finding([], undefined, 'is in a file that is no TypeScript. Correct it first.')] };
  const found = findLogin(file);
  if ('refusal' in found) return { refusals: [found.refusal] };
  const { start, end } = found.object;
  const edit = new Edit(file);
  const text = edit.render(found.object, from, to, []);
  if (edit.refusals.length > 0) return { refusals: edit.refusals };
  return { source: source.slice(0, start) + text + source.slice(end) };
}
