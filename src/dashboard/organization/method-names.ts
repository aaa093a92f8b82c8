import type { SettingsWords } from '../../ui/words/words.ts';
import type { Policy } from './policy.ts';

export const METHOD_WORDS = { sms_otp: 'organization.sms', totp: 'organization.totp' } as const;

/** The methods that a policy allows, as members call them. */
export function methodNames(methods: Policy['methods'], words: SettingsWords): string {
  if (methods === 'all') return words['organization.methodsAll'];
  return methods.map((method) => words[METHOD_WORDS[method]]).join(', ');
}
