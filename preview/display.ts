import { LANGUAGES, LOCALES, type Locale } from '../src/locales/locale.ts';
import type { ColorScheme, LocaleChoice } from '../src/login/define-login.ts';

/** How the gallery wants a frame to look, apart from the config: the config's own where left out. */
export interface Display {
  readonly locale?: LocaleChoice;
  readonly colorScheme?: ColorScheme;
}

export const SCHEMES: Readonly<Record<'' | Exclude<ColorScheme, 'auto'>, string>> = {
  '': 'As configured',
  light: 'Light',
  dark: 'Dark',
};

export const PAGE_LOCALES: Readonly<Record<'' | Exclude<LocaleChoice, 'auto'>, string>> = {
  '': 'As configured',
  ...(Object.fromEntries(LOCALES.map((locale) => [locale, LANGUAGES[locale].name])) as Record<
    Locale,
    string
  >),
  pseudo: 'Pseudo-locale',
};

/** What `locale` and `scheme` of an address ask for. Values that are unknown count as left out. */
export function displayOf(askedLocale: string | null, askedScheme: string | null): Display {
  const locale = oneOf(PAGE_LOCALES, askedLocale);
  const colorScheme = oneOf(SCHEMES, askedScheme);
  return { ...(locale && { locale }), ...(colorScheme && { colorScheme }) };
}

/** A value of an address, if it is among those that have a name. */
export function oneOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
  value: string | null,
): Key | undefined {
  // TypeScript does not narrow by it.
  return value !== null && Object.hasOwn(names, value) ? (value as Key) : undefined;
}
