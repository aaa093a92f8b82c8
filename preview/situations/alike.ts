import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import { afterFirstFactor } from './after-first-factor.ts';
import type { LoginDraft, Situation } from './situation.ts';

/** A situation, and those that look the same under the config. */
export interface Shown {
  readonly situation: Situation;
  readonly alike: readonly Situation[];
}

const inTable = new Set(afterFirstFactor.map(({ id }) => id));

/** Puts members and policies together whom the rule promises the same screen, so that each screen is shown once. */
export function joinAlike(situations: readonly Situation[], login: LoginDraft): readonly Shown[] {
  const groups = new Map<string, Situation[]>();
  for (const situation of situations) {
    const key = outcomeKey(situation, login) ?? situation.id;
    groups.set(key, [...(groups.get(key) ?? []), situation]);
  }
  return [...groups.values()].flatMap(([situation, ...alike]) => (situation ? [{ situation, alike }] : []));
}

function outcomeKey({ id, mfa }: Situation, { config }: LoginDraft): string | undefined {
  if (!mfa || !inTable.has(id)) return undefined;
  return JSON.stringify(explainMfa(config, mfa.organization, mfa.member));
}
