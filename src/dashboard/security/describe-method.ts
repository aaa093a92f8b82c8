import type { SettingsWords } from '../../ui/words/settings-words.tsx';

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
  const why = words[isSetUp ? 'security.unusedWhy' : 'security.forbiddenWhy'];
  return why.replace('{organization}', () => organization);
}
