import type { en } from './en.ts';

/** The app's own words in one language, complete. `{name}` in a sentence stands for what is put there. */
export type Words = Readonly<Record<keyof typeof en, string>>;
