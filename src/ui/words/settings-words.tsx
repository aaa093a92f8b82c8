import { createContext, type ReactNode, use } from 'react';
import { en } from '../../locales/en/settings.ts';
import { TEXTS } from '../../locales/locale.ts';
import { useLocale } from './language.tsx';
import { textByLocale } from './text-by-locale.ts';
import { useTextIn } from './use-text-in.ts';
import type { SettingsWords } from './words.ts';

const settingsWordsIn = textByLocale<SettingsWords>(en, async (locale) => {
  if (locale !== 'pseudo') return TEXTS[locale].settings();
  // A constant when building, so that the pseudo-locale never ships.
  return import.meta.env.DEV ? (await import('./pseudo.ts')).pseudoText(en) : en;
});

const SettingsWordsContext = createContext<SettingsWords>(en);

/** Shows what is inside once its words are there: never another language first. */
export function SettingsWordsProvider({ children }: { children: ReactNode }) {
  const words = useTextIn(settingsWordsIn, useLocale());
  return words && <SettingsWordsContext value={words}>{children}</SettingsWordsContext>;
}

export function useSettingsWords(): SettingsWords {
  return use(SettingsWordsContext);
}
