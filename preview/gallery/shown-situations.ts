import { joinAlike, type Shown } from '../situations/alike.ts';
import { memberLabel, policyLabel } from '../situations/labels.ts';
import { sentencesOf } from '../situations/sentence.ts';
import type { LoginDraft, Situation } from '../situations/situation.ts';
import { situationsUnder } from '../situations/situations.ts';
import type { View } from './use-view.ts';

type Filter = Pick<View, 'text' | 'policy' | 'member'>;

/** What is shown under a config, once for all that look the same, as far as the filter lets it through. */
export function shownSituations(login: LoginDraft, filter: Filter): readonly Shown[] {
  return joinAlike(situationsUnder(login), login).filter(({ situation, alike }) =>
    [situation, ...alike].some((each) => isLetThrough(each, login, filter)),
  );
}

function isLetThrough(situation: Situation, login: LoginDraft, { text, policy, member }: Filter): boolean {
  if (policy !== '' && policyLabel(situation) !== policy) return false;
  if (member !== '' && memberLabel(situation) !== member) return false;
  const said = [
    situation.id,
    situation.title,
    policyLabel(situation),
    memberLabel(situation),
    ...sentencesOf(situation, login),
  ]
    .join(' ')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Every value of a label among the situations of a config, in their order. */
export function labelsUnder(login: LoginDraft, labelOf: (situation: Situation) => string): string[] {
  return [...new Set(situationsUnder(login).map(labelOf))];
}
