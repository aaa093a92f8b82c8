import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../locales/read-catalogue.ts';
import { packageFolder } from './package-folder.ts';

/** The widget's messages in English, by id, as the installed SDK has them. */
export function messageCatalogue(): ReadonlyMap<string, string> {
  const file = join(packageFolder('@stytch/react'), 'messages/b2b/en.po');
  return new Map(Object.entries(readCatalogue(readFileSync(file, 'utf8'))));
}
