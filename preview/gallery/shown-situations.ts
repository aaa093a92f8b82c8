import { joinAlike, type Shown } from '../situations/alike.ts';
import { memberLabel, policyLabel, STAGES } from '../situations/labels.ts';
import { sentencesOf } from '../situations/sentence.ts';
import type { LoginDraft, Situation, Stage } from '../situations/situation.ts';
import { situationsUnder } from '../situations/situations.ts';
import type { View } from './use-view.ts';

type Filter = Pick<View, 'text' | 'policy' | 'member'>;

export interface ShownStage {
  readonly stage: Stage;
  readonly shown: readonly Shown[];
}

/** What is shown under a config as far as the filter lets it through, once for all that look the same. */
export function shownStages(login: LoginDraft, filter: Filter): readonly ShownStage[] {
  const wanted = situationsUnder(login).filter((situation) => isLetThrough(situation, login, filter));
  const shown = joinAlike(wanted, login);
  // The keys of the table, in its order.
  return (Object.keys(STAGES) as Stage[])
    .map((stage) => ({ stage, shown: shown.filter(({ situation }) => situation.stage === stage) }))
    .filter((each) => each.shown.length > 0);
}

function isLetThrough(situation: Situation, login: LoginDraft, { text, policy, member }: Filter): boolean {
  if (policy !== '' && policyLabel(situation) !== policy) return false;
  if (member !== '' && memberLabel(situation) !== member) return false;
  const { id, title } = situation;
  const said = [
    id,
    title,
    policyLabel(situation),
    memberLabel(situation),
    ...sentencesOf(situation, login),
  ].join(' ');
  const words = text.toLowerCase().split(/\s+/);
  return words.every((word) => said.toLowerCase().includes(word));
}

/** Every value of a label among the situations of a config, in their order. */
export function labelsUnder(login: LoginDraft, labelOf: (situation: Situation) => string): string[] {
  return [...new Set(situationsUnder(login).map(labelOf))];
}
