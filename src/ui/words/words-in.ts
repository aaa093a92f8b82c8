import { en } from './en.ts';
import { textByLocale } from './text-by-locale.ts';
import type { Words } from './words.ts';

/** The app's own words in a language. Only those of the page's language are downloaded. */
export const wordsIn = textByLocale<Words>(en, async (locale) => {
  switch (locale) {
    case 'es':
      return (await import('./es.ts')).es;
    case 'pt-br':
      return (await import('./pt-br.ts')).ptBr;
    case 'pseudo':
      // A constant when building, so that the pseudo-locale never ships.
      return import.meta.env.DEV ? (await import('./pseudo.ts')).pseudoText(en) : en;
  }
});
