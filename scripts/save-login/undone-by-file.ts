import { realpath } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { runnerImport } from 'vite';
import { type Finding, finding, type Path } from '../../src/login/rules/finding.ts';
import { isPlain, type PlainLogin } from '../edit-login/plain.ts';
import { slashed } from '../slashed.ts';
import { plainLogin } from './plain-login.ts';

/**
 * Runs a text in the place of a login config's file, and says of which option it does not give what the draft says: code
 * after the object may set anything again.
 * @throws what the text throws
 */
export async function undoneByFile(file: string, text: string, draft: PlainLogin): Promise<Finding[]> {
  const path = slashed(await realpath(file));
  const { module } = await runnerImport<{ default?: unknown }>(path, {
    logLevel: 'silent',
    plugins: [{ name: 'draft', enforce: 'pre', load: (id) => (id === path ? text : undefined) }],
  });
  const given = plainLogin(module.default);
  if (isDeepStrictEqual(given, draft)) return [];
  const says =
    "can't be changed from here: code after the object gives it another value. Change the file by hand.";
  return [finding(firstDifference(given, draft), undefined, says)];
}

function firstDifference(one: unknown, other: unknown): Path {
  if (!isPlain(one) || !isPlain(other)) return [];
  const key = Object.keys({ ...one, ...other }).find((each) => !isDeepStrictEqual(one[each], other[each]));
  return key === undefined ? [] : [key, ...firstDifference(one[key], other[key])];
}
