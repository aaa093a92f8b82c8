import { fillIn } from '../../ui/words/fill-in.ts';
import type { SettingsWords } from '../../ui/words/words.ts';

interface MethodDescription {
  allowed: boolean;
  isSetUp: boolean;
  /** What it is, or what is set. */
  about: string;
  organization: string;
  words: SettingsWords;
}

/** What to know about a second factor: above all, why it can't be used. */
export function describeMethod({ allowed, isSetUp, about, organization, words }: MethodDescription): string {
  if (allowed) return about;
  return fillIn(words[isSetUp ? 'security.unusedWhy' : 'security.forbiddenWhy'], { organization });
}
