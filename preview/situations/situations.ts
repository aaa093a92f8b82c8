import { afterFirstFactor } from './after-first-factor.ts';
import { firstFactor } from './first-factor.ts';
import { organizations } from './organizations.ts';
import { passwords } from './passwords.ts';
import { secondFactor } from './second-factor.ts';
import { setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { singleSignOn } from './single-sign-on.ts';
import type { LoginDraft, Situation } from './situation.ts';

/** Every situation there is; within a stage, in the order of the member's journey. */
export const situations: readonly Situation[] = [
  ...signIn,
  ...firstFactor,
  ...passwords,
  ...singleSignOn,
  ...organizations,
  ...afterFirstFactor,
  ...setUp,
  ...secondFactor,
];

export const findSituation = (id: string | null): Situation | undefined =>
  situations.find((situation) => situation.id === id);

/** Those that exist with a config's products. */
export function situationsUnder({ config }: LoginDraft): readonly Situation[] {
  return situations.filter(({ needs = [] }) => needs.every((product) => config.products.includes(product)));
}
