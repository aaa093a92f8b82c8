import type { en as settings } from '../../locales/en/settings.ts';
import type { en } from '../../locales/en/words.ts';

/** The app's own words in one language, complete. `{name}` in a sentence stands for what is put there. */
export type Words = Readonly<Record<keyof typeof en, string>>;

/** The words of the settings in one language, complete. */
export type SettingsWords = Readonly<Record<keyof typeof settings, string>>;
