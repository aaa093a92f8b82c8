import type { MfaRequired } from '@stytch/vanilla-js/b2b/headless';
import type { Factor, MemberRecord, MfaMethod, OrganizationRecord } from '../state/records.ts';

export function isMfaMethodAllowed(organization: OrganizationRecord, method: MfaMethod): boolean {
  return organization.mfaMethods === 'ALL_ALLOWED' || organization.allowedMfaMethods.includes(method);
}

/** Whether signing in takes a second factor: the organization requires it, or the member has enrolled. */
export function needsMfa(organization: OrganizationRecord, member: MemberRecord | undefined): boolean {
  return organization.mfaPolicy === 'REQUIRED_FOR_ALL' || (member?.mfaEnrolled ?? false);
}

export function hasSecondFactor(factors: Factor[]): boolean {
  return factors.some((factor) => factor.sequence_order === 'SECONDARY');
}

/** Whether the member has a factor that the sandbox could ask for: a verified phone or an authenticator app. */
export function hasActiveMfaFactor(member: MemberRecord): boolean {
  return member.totp !== undefined || member.phone?.verified === true;
}

/** What the member could use: null where there is nothing. */
export function memberOptions(member: MemberRecord | undefined): MfaRequired['member_options'] {
  if (!member?.phone && !member?.totp) return null;
  return {
    mfa_phone_number: member.phone?.number ?? '',
    totp_registration_id: member.totp?.registrationId ?? '',
  };
}

/**
 * Whether Stytch texts a code at once, without being asked, when a sign-in stops for the second factor: where
 * the member has a phone number, unless an authenticator app is their default and the organization allows it.
 */
export function textsAtOnce(organization: OrganizationRecord, member: MemberRecord): boolean {
  if (!member.phone || !isMfaMethodAllowed(organization, 'sms_otp')) return false;
  const prefersTotp = member.defaultMfaMethod === 'totp' && member.totp !== undefined;
  return !(prefersTotp && isMfaMethodAllowed(organization, 'totp'));
}

/** What completing a second factor changes on the member. */
export function recordMfaSuccess(
  organization: OrganizationRecord,
  member: MemberRecord,
  method: MfaMethod,
  choices: { set_mfa_enrollment?: string | undefined; set_default_mfa?: boolean | undefined },
): void {
  if (organization.mfaPolicy === 'REQUIRED_FOR_ALL') member.mfaEnrolled = true;
  else if (choices.set_mfa_enrollment) member.mfaEnrolled = choices.set_mfa_enrollment === 'enroll';
  if (!member.defaultMfaMethod || choices.set_default_mfa) member.defaultMfaMethod = method;
}
