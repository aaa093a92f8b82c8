import { nearestLocale, type PageLocale } from '../../locales/locale.ts';
import type { LocaleChoice } from '../define-login.ts';

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
  return languages.map(nearestLocale).find((locale) => locale) ?? 'en';
}
