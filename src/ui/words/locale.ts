/** A language the app comes in: those that Stytch writes its own emails and texts in. */
export type Locale = 'en' | 'es' | 'pt-br';

/** A page's language. `pseudo` is English, disguised, to find text that can't be translated; development only. */
export type PageLocale = Locale | 'pseudo';

const TAGS: Readonly<Record<PageLocale, string>> = {
  en: 'en',
  es: 'es',
  'pt-br': 'pt-BR',
  pseudo: 'en-x-pseudo',
};

/** The language tag (BCP 47) of a page's text, for `<html lang>`. */
export function languageTag(locale: PageLocale): string {
  return TAGS[locale];
}

/**
 * The tag that dates are written in: the page's language, in the region that the visitor's browser asks for.
 *
 * @param languages what the browser asks for, best first (`navigator.languages`)
 */
export function regionalTag(locale: PageLocale, languages: readonly string[]): string {
  const language = primaryLanguage(TAGS[locale]);
  return languages.find((tag) => primaryLanguage(tag) === language) ?? language;
}

/** `es` of `es-419`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
