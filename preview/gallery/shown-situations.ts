import { joinAlike, type Shown } from '../situations/alike.ts';
import { describe, isFound } from '../situations/find.ts';
import { memberLabel, policyLabel, STAGE_NAMES } from '../situations/labels.ts';
import type { LoginDraft, Situation, Stage } from '../situations/situation.ts';
import { situationsUnder } from '../situations/situations.ts';
import type { View } from './use-view.ts';

type Filter = Pick<View, 'text' | 'policy' | 'member'>;

type LabelOf = (situation: Situation) => string;

export interface ShownStage {
  readonly stage: Stage;
  readonly shown: readonly Shown[];
}

/**
 * What is shown under a config as far as the filter lets it through, once for all that look the same. A value that no
 * situation has, as in an address of another config, filters nothing: it can't be chosen, nor seen to be.
 */
export function shownStages(login: LoginDraft, { text, policy, member }: Filter): readonly ShownStage[] {
  const under = situationsUnder(login);
  const isWanted = (labelOf: LabelOf, value: string): ((situation: Situation) => boolean) =>
    under.some((each) => labelOf(each) === value) ? (each) => labelOf(each) === value : () => true;
  const wanted = under
    .filter(isWanted(policyLabel, policy))
    .filter(isWanted(memberLabel, member))
    .filter((each) => isFound(text, describe(each, login)));
  const shown = joinAlike(wanted, login);
  return STAGE_NAMES.map((stage) => ({
    stage,
    shown: shown.filter(({ situation }) => situation.stage === stage),
  })).filter((each) => each.shown.length > 0);
}

/** Every value of a label among the situations of a config, in their order. */
export function labelsUnder(login: LoginDraft, labelOf: LabelOf): string[] {
  return [...new Set(situationsUnder(login).map(labelOf))];
}
