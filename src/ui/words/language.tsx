import { createContext, type ReactNode, use } from 'react';
import { en } from '../../locales/en/words.ts';
import { type PageLocale, regionalTag } from '../../locales/locale.ts';
import { useTextIn } from './use-text-in.ts';
import type { Words } from './words.ts';
import { wordsIn } from './words-in.ts';

interface Language {
  readonly locale: PageLocale;
  readonly words: Words;
}

const LanguageContext = createContext<Language>({ locale: 'en', words: en });

/** Sets the language of what is inside, which shows only once its words are there: never another language first. */
export function LanguageProvider({ locale, children }: { locale: PageLocale; children: ReactNode }) {
  const words = useTextIn(wordsIn, locale);
  return words && <LanguageContext value={{ locale, words }}>{children}</LanguageContext>;
}

/** The app's own words in the page's language. */
export function useWords(): Words {
  return use(LanguageContext).words;
}

/** The page's language. */
export function useLocale(): PageLocale {
  return use(LanguageContext).locale;
}

/** The language tag (BCP 47) that dates are written in. */
export function useDateTag(): string {
  return regionalTag(useLocale(), navigator.languages);
}
