import type { OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import type { RequireMfaRequest } from './parse-arguments.ts';

/** What an organization will say about second factors once a request is carried out. */
export function changed(
  before: OrganizationMfa,
  { mfaPolicy, methods }: Pick<RequireMfaRequest, 'mfaPolicy' | 'methods'>,
): OrganizationMfa {
  if (methods === undefined) return { ...before, mfaPolicy };
  // A list that counts for nothing is left alone.
  if (methods === 'all') return { ...before, mfaPolicy, mfaMethods: 'ALL_ALLOWED' };
  return { mfaPolicy, mfaMethods: 'RESTRICTED', allowedMfaMethods: methods };
}

/** Whether two ask the same of members: a list counts only where it restricts, and as a set. */
export function isSame(one: OrganizationMfa, other: OrganizationMfa): boolean {
  return one.mfaPolicy === other.mfaPolicy && restriction(one) === restriction(other);
}

function restriction({ mfaMethods, allowedMfaMethods }: OrganizationMfa): string {
  return mfaMethods === 'RESTRICTED' ? allowedMfaMethods.toSorted().join() : mfaMethods;
}

/** The settings by Stytch's names, as text. */
export function settings(mfa: OrganizationMfa): [name: string, value: string][] {
  return [
    ['mfa_policy', mfa.mfaPolicy],
    ['mfa_methods', mfa.mfaMethods],
    ['allowed_mfa_methods', mfa.allowedMfaMethods.join(', ') || 'none'],
  ];
}
