import type { Strings } from '@stytch/react/b2b';
import type { SettingsWords, Words } from '../ui/words/words.ts';

interface Language {
  /** Its language tag (BCP 47). */
  readonly tag: string;
  /** In itself, for whoever chooses one. */
  readonly name: string;
  /** The language that Stytch's emails and texts are asked for in: `en` where Stytch does not write this one. */
  readonly messages: 'en' | 'es' | 'pt-br' | 'fr';
}

/** What a language other than English, which is part of the app, downloads where it is shown. */
export interface Texts {
  readonly words: () => Promise<Words>;
  /** Of the pages on which members change how they sign in. */
  readonly settings: () => Promise<SettingsWords>;
  /** The widget's. It brings its own English. */
  readonly strings: () => Promise<Strings>;
}

/** The languages that the app comes in. All lists and types of languages follow from this one. */
export const LANGUAGES = {
  en: { tag: 'en', name: 'English', messages: 'en' },
  es: { tag: 'es', name: 'Español', messages: 'es' },
  'pt-br': { tag: 'pt-BR', name: 'Português (Brasil)', messages: 'pt-br' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof LANGUAGES;

/** Their texts, by the folder beside this file. */
export const TEXTS: Readonly<Record<Exclude<Locale, 'en'>, Texts>> = {
  es: {
    words: async () => (await import('./es/words.ts')).es,
    settings: async () => (await import('./es/settings.ts')).es,
    strings: async () => (await import('./es/strings.ts')).es,
  },
  'pt-br': {
    words: async () => (await import('./pt-br/words.ts')).ptBr,
    settings: async () => (await import('./pt-br/settings.ts')).ptBr,
    strings: async () => (await import('./pt-br/strings.ts')).ptBr,
  },
};

export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[];

/** A page's language. `pseudo` is English, disguised, to find text that can't be translated; development only. */
export type PageLocale = Locale | 'pseudo';

/** The language tag (BCP 47) of a page's text, for `<html lang>`. */
export function languageTag(locale: PageLocale): string {
  return locale === 'pseudo' ? 'en-x-pseudo' : LANGUAGES[locale].tag;
}

/**
 * The tag that dates are written in: the page's language, in the region that the visitor's browser asks for.
 *
 * @param languages what the browser asks for, best first (`navigator.languages`)
 */
export function regionalTag(locale: PageLocale, languages: readonly string[]): string {
  const language = primaryLanguage(languageTag(locale));
  return languages.find((tag) => primaryLanguage(tag) === language) ?? language;
}

/** The language that the app comes in which is nearest to a tag: the same, in whatever region (`pt-PT` is `pt-br`). */
export function nearestLocale(tag: string): Locale | undefined {
  return LOCALES.find((locale) => primaryLanguage(LANGUAGES[locale].tag) === primaryLanguage(tag));
}

/** `es` of `es-419`. */
function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
