import { useSettingsWords } from '../../ui/words/settings-words.tsx';
import { Facts } from '../facts.tsx';
import { methodNames } from './method-names.ts';
import type { Policy } from './policy.ts';

/** A policy to read. */
export function PolicySummary({ policy }: { policy: Policy }) {
  const words = useSettingsWords();
  return (
    <Facts
      facts={[
        {
          name: words['organization.policyWho'],
          value: words[policy.required ? 'organization.required' : 'organization.optional'],
        },
        { name: words['organization.methods'], value: methodNames(policy.methods, words) },
      ]}
    />
  );
}
