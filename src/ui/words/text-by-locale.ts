import type { PageLocale } from '../../locales/locale.ts';

/**
 * Answers a text by language: at once where it is here already, as English always is, else as a promise, the same
 * one each time. Where loading fails the text is English: a page in another language beats none.
 */
export function textByLocale<Text>(
  english: Text,
  load: (locale: Exclude<PageLocale, 'en'>) => Promise<Text>,
): (locale: PageLocale) => Text | Promise<Text> {
  const known = new Map<PageLocale, Text | Promise<Text>>([['en', english]]);

  async function loaded(locale: Exclude<PageLocale, 'en'>): Promise<Text> {
    const text = await load(locale).catch((error: unknown) => {
      reportError(error);
      return english;
    });
    known.set(locale, text);
    return text;
  }

  return (locale) => {
    const found = known.get(locale);
    if (found !== undefined || locale === 'en') return found ?? english;
    const loading = loaded(locale);
    known.set(locale, loading);
    return loading;
  };
}
