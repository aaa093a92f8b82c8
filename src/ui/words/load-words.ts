import type { PageLocale } from './locale.ts';
import type { Words } from './words.ts';

/** Downloads the app's own words in a language other than English, which is part of the app. */
export async function loadWords(locale: Exclude<PageLocale, 'en'>): Promise<Words> {
  switch (locale) {
    case 'es':
      return (await import('./es.ts')).es;
    case 'pt-br':
      return (await import('./pt-br.ts')).ptBr;
    case 'pseudo': {
      const { en } = await import('./en.ts');
      // A constant when building, so that the pseudo-locale never ships.
      return import.meta.env.DEV ? (await import('./pseudo.ts')).pseudoText(en) : en;
    }
  }
}
