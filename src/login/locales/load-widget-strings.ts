import type { Strings } from '@stytch/react/b2b';
import { TEXTS } from '../../locales/locale.ts';
import { textByLocale } from '../../ui/words/text-by-locale.ts';

/** The widget's wording in a language. It brings its own English; of the others, only the page's is downloaded. */
export const loadWidgetStrings = textByLocale<Strings>({}, async (locale) => {
  if (locale !== 'pseudo') return TEXTS[locale].strings();
  // A constant when building, so that the pseudo-locale never ships.
  return import.meta.env.DEV ? (await import('./pseudo-locale.ts')).pseudo : {};
});
