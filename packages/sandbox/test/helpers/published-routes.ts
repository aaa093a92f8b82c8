import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A route that a published client of Stytch's calls, with what it may send there. */
export interface PublishedRoute {
  /** Such as `GET /v1/b2b/organizations/:/metrics`. */
  route: string;
  /** Of the request, those in its path left out. */
  fields: string[];
}

const folderOf = (specifier: string): string => dirname(fileURLToPath(import.meta.resolve(specifier)));

/** The texts of a folder's files. @param names those that count */
const read = (folder: string, names: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const PLACEHOLDER = /\$\{[^}]*\}/g;

/** Those of the Node client, from what was published of it: its code, and the types of its requests. */
export function nodeRoutes(): PublishedRoute[] {
  const dist = folderOf('stytch');
  const fieldsOf = requestTypes(join(dist, '../types/lib/b2b'));
  const files = ['b2b', 'b2c'].flatMap((folder) => read(join(dist, folder), /\.js$/));
  return files.flatMap((text) =>
    // From one method's documentation to its end.
    text.split(/\n {2}\/\*\*/).flatMap((part) => {
      const [, method, url] = /method: "(\w+)",\s+url: [`"]([^`"]+)[`"]/.exec(part) ?? [];
      if (!method || !url) return [];
      const [, type = ''] = /@param (?:data|params) \{@link (\w+)\}/.exec(part) ?? [];
      const inPath = [...url.matchAll(/\$\{encodeURIComponent\(\w+\.(\w+)\)\}/g)].map(([, name]) => name);
      const fields = (fieldsOf.get(type) ?? []).filter((field) => !inPath.includes(field));
      return [{ route: `${method} ${url.replace(PLACEHOLDER, ':')}`, fields }];
    }),
  );
}

/** Fields of each type of request, by its name. */
function requestTypes(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const text of read(folder, /\.d\.ts$/))
    for (const [, name = '', body = ''] of text.matchAll(/^export interface (\w+Request) \{\n(.*?)^\}/gms))
      found.set(
        name,
        [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(([, field]) => field ?? ''),
      );
  return found;
}

/**
 * Those of the browser client, from its build for development. It checks what most calls are given, and so names the
 * fields.
 */
export function browserRoutes(): PublishedRoute[] {
  const dist = join(folderOf('@stytch/vanilla-js/b2b/headless'), '../../esm-dev/packages');
  const files = read(dist, /^(core.src.HeadlessClients|web.src).*\.mjs$/);
  return files.flatMap((text) => {
    const calls = text.matchAll(/url: ['`](\/[^'`]+)['`],.*?method: '(\w+)'/gs);
    return [...calls].map(({ index, 1: url = '', 2: method }) => ({
      route: `${method} /sdk/v1${url.replace(/\?.*/, '').replace(PLACEHOLDER, ':')}`,
      fields: checkedFields(text.slice(0, index)),
    }));
  });
}

/** Fields of the last check before a call, where the same method has one. */
function checkedFields(before: string): string[] {
  const method = before.slice(before.lastIndexOf('async '));
  const [, checks = ''] = /validateInDev\('[^']*', \w+, \{(.*?)\}\);/s.exec(method) ?? [];
  return [...checks.matchAll(/^\s*(\w+):/gm)].map(([, field]) => field ?? '');
}
