import { describeMfa } from '../../src/login/config/describe-mfa.ts';
import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { LoginDraft, Situation } from './situation.ts';

/** What members see, as the rule has it under a config, and what then happens in this situation. */
export function sentencesOf({ mfa, says }: Situation, { config }: LoginDraft): readonly string[] {
  const rule = mfa && describeMfa(explainMfa(config, mfa.organization, mfa.member));
  return [rule, says].filter((sentence) => sentence !== undefined);
}
