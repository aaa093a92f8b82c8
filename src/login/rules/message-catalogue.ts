import { readFileSync } from 'node:fs';
import { readCatalogue } from '../locales/read-catalogue.ts';

// The package exports code alone, so its catalogue is found by its place.
const CATALOGUE = new URL('../../../node_modules/@stytch/react/messages/b2b/en.po', import.meta.url);

/** The widget's messages in English, by id, as the installed SDK has them. */
export function messageCatalogue(): ReadonlyMap<string, string> {
  return new Map(Object.entries(readCatalogue(readFileSync(CATALOGUE, 'utf8'))));
}
