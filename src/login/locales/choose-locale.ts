import { type Locale, type PageLocale, primaryLanguage } from '../../ui/words/locale.ts';
import type { LocaleChoice } from '../define-login.ts';

const BY_LANGUAGE: Readonly<Record<string, Locale>> = { en: 'en', es: 'es', pt: 'pt-br' };

/**
 * The page's language.
 *
 * `auto` takes the first language of the browser's list that there is, in whatever region (`es-MX` is `es`, and
 * `pt-PT` is `pt-br`: nearer than English), else English.
 *
 * @param languages what the browser asks for, best first (`navigator.languages`)
 */
export function chooseLocale(choice: LocaleChoice = 'auto', languages: readonly string[] = []): PageLocale {
  if (choice === 'pseudo') return import.meta.env.DEV ? 'pseudo' : 'en';
  if (choice !== 'auto') return choice;
  return languages.map((tag) => BY_LANGUAGE[primaryLanguage(tag)]).find((locale) => locale) ?? 'en';
}
