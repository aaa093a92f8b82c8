import { joinAlike, type Shown } from '../situations/alike.ts';
import { describe, isFound } from '../situations/find.ts';
import { STAGE_NAMES } from '../situations/labels.ts';
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
  return STAGE_NAMES.map((stage) => ({
    stage,
    shown: shown.filter(({ situation }) => situation.stage === stage),
  })).filter((each) => each.shown.length > 0);
}

function isLetThrough(situation: Situation, login: LoginDraft, { text, policy, member }: Filter): boolean {
  const said = describe(situation, login);
  if (policy !== '' && said.policy !== policy) return false;
  if (member !== '' && said.member !== member) return false;
  return isFound(text, said);
}

/** Every value of a label among the situations of a config, in their order. */
export function labelsUnder(login: LoginDraft, labelOf: (situation: Situation) => string): string[] {
  return [...new Set(situationsUnder(login).map(labelOf))];
}
