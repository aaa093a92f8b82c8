import { type PageLocale, TEXTS } from '../../locales/locale.ts';
import type { Words } from './words.ts';

/** Downloads the app's own words in a language other than English, which is part of the app. */
export async function loadWords(locale: Exclude<PageLocale, 'en'>): Promise<Words> {
  if (locale !== 'pseudo') return TEXTS[locale].words();
  const { en } = await import('../../locales/en/words.ts');
  // A constant when building, so that the pseudo-locale never ships.
  return import.meta.env.DEV ? (await import('./pseudo.ts')).pseudoText(en) : en;
}
