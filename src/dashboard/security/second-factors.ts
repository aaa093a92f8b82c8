import type { B2BAllowedMFAMethods, Member, Organization } from '@stytch/react/b2b';

/** What members can prove besides their first factor, as Stytch names it. */
export type Method = B2BAllowedMFAMethods;

export const METHODS: readonly Method[] = ['totp', 'sms_otp'];

type Policy = Pick<Organization, 'mfa_methods' | 'allowed_mfa_methods'>;
type Factors = Pick<
  Member,
  'is_breakglass' | 'mfa_phone_number' | 'mfa_phone_number_verified' | 'totp_registration_id'
>;

/** Whether the organization lets the member use a method. A break-glass member may use any. */
export function isAllowed(method: Method, member: Pick<Member, 'is_breakglass'>, policy: Policy): boolean {
  if (policy.mfa_methods !== 'RESTRICTED' || member.is_breakglass) return true;
  return policy.allowed_mfa_methods?.includes(method) ?? false;
}

/** Whether the member has set a method up, be it allowed or not. */
export function hasMethod(method: Method, member: Factors): boolean {
  if (method === 'totp') return member.totp_registration_id !== '';
  return member.mfa_phone_number !== '' && member.mfa_phone_number_verified;
}

/** Those that the member can sign in with. */
export function usableMethods(member: Factors, policy: Policy): Method[] {
  return METHODS.filter((method) => hasMethod(method, member) && isAllowed(method, member, policy));
}

/** Whether the member's sign-in stops for a second factor. */
export function isAskedForIt(
  { mfa_enrolled }: Pick<Member, 'mfa_enrolled'>,
  { mfa_policy }: Pick<Organization, 'mfa_policy'>,
): boolean {
  return mfa_policy === 'REQUIRED_FOR_ALL' || mfa_enrolled;
}

/**
 * What a member's next sign-in is like once a method is removed: they are asked for another, must set one up again,
 * are no longer asked, or it changes nothing, as the method was not used.
 */
export function afterRemoval(
  method: Method,
  member: Factors & Pick<Member, 'mfa_enrolled'>,
  policy: Policy & Pick<Organization, 'mfa_policy'>,
): 'other' | 'set-up-again' | 'not-asked' | 'nothing' {
  const usable = usableMethods(member, policy);
  if (!usable.includes(method) || !isAskedForIt(member, policy)) return 'nothing';
  if (usable.length > 1) return 'other';
  return policy.mfa_policy === 'REQUIRED_FOR_ALL' ? 'set-up-again' : 'not-asked';
}
