import { en } from '../../locales/en/words.ts';
import { loadWords } from './load-words.ts';
import { textByLocale } from './text-by-locale.ts';
import type { Words } from './words.ts';

/** The app's own words in a language. Only those of the page's language are downloaded. */
export const wordsIn = textByLocale<Words>(en, loadWords);
