import { memberLabel, policyLabel } from './labels.ts';
import { sentencesOf } from './sentence.ts';
import type { LoginDraft, Situation, Stage } from './situation.ts';

/** A situation in words. */
export interface Description {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly policy: string;
  readonly member: string;
  /** What the rules foretell, and what happens. */
  readonly sentences: readonly string[];
}

export function describe(situation: Situation, login: LoginDraft): Description {
  const { id, title, stage } = situation;
  return {
    id,
    title,
    stage,
    policy: policyLabel(situation),
    member: memberLabel(situation),
    sentences: sentencesOf(situation, login),
  };
}

/** Whether a description has every word of a text, in upper case or lower, and also as a part of its own words. */
export function isFound(text: string, { id, title, policy, member, sentences }: Description): boolean {
  const said = [id, title, policy, member, ...sentences].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
