import { mfaTable } from './mfa-table.ts';
import { signIn } from './sign-in.ts';
import type { LoginDraft, Situation } from './situation.ts';

/** Every situation there is, in the order of the member's journey within each stage. */
export const situations: readonly Situation[] = [...signIn, ...mfaTable];

export const findSituation = (id: string | null): Situation | undefined =>
  situations.find((situation) => situation.id === id);

/** Those that exist with a config's products. */
export function situationsUnder({ config }: LoginDraft): readonly Situation[] {
  return situations.filter(({ needs = [] }) => needs.every((product) => config.products.includes(product)));
}
