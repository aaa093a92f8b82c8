import { createContext, type ReactNode, use } from 'react';
import { useLocale } from './language.tsx';
import { en } from './settings-en.ts';
import { textByLocale } from './text-by-locale.ts';
import { useTextIn } from './use-text-in.ts';

/** The words of the settings in one language, complete. */
export type SettingsWords = Readonly<Record<keyof typeof en, string>>;

const settingsWordsIn = textByLocale<SettingsWords>(en, async (locale) => {
  switch (locale) {
    case 'es':
      return (await import('./settings-es.ts')).es;
    case 'pt-br':
      return (await import('./settings-pt-br.ts')).ptBr;
    case 'pseudo':
      // A constant when building, so that the pseudo-locale never ships.
      return import.meta.env.DEV ? (await import('./pseudo.ts')).pseudoText(en) : en;
  }
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
