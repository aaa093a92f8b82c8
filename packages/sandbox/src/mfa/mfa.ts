import type { MfaRequired } from '@stytch/vanilla-js/b2b/headless';
import { StytchError } from '../errors/stytch-error.ts';
import type { MemberRecord, MfaMethod, OrganizationRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';

/** A break-glass member may use any method: the organization's restriction must not lock the last one out. */
export function isMfaMethodAllowed(
  organization: OrganizationRecord,
  member: MemberRecord,
  method: MfaMethod,
): boolean {
  if (organization.mfaMethods === 'ALL_ALLOWED' || member.isBreakglass) return true;
  return organization.allowedMfaMethods.includes(method);
}

/** @throws `operation_restricted_by_organization_mfa_methods` */
export function assertMfaMethodAllowed(
  organization: OrganizationRecord,
  member: MemberRecord,
  method: MfaMethod,
): void {
  if (!isMfaMethodAllowed(organization, member, method))
    throw new StytchError('operation_restricted_by_organization_mfa_methods');
}

/** Whether signing in takes a second factor: the organization requires it, or the member has enrolled. */
export function needsMfa(organization: OrganizationRecord, member: MemberRecord | undefined): boolean {
  return organization.mfaPolicy === 'REQUIRED_FOR_ALL' || (member?.mfaEnrolled ?? false);
}

export function hasSecondFactor(factors: Factor[]): boolean {
  return factors.some((factor) => factor.sequence_order === 'SECONDARY');
}

/**
 * Whoever has a second factor must show it before another is added; otherwise the first factor alone would be
 * enough to get past it. One that the organization no longer allows can't be shown, and doesn't count.
 * @param factors those shown so far
 * @throws `insufficient_factors`
 */
export function assertMayAddFactor(
  organization: OrganizationRecord,
  member: MemberRecord,
  factors: Factor[],
): void {
  const hasPhone = member.phone?.verified === true && isMfaMethodAllowed(organization, member, 'sms_otp');
  const hasTotp = member.totp !== undefined && isMfaMethodAllowed(organization, member, 'totp');
  if ((hasPhone || hasTotp) && !hasSecondFactor(factors)) throw new StytchError('insufficient_factors');
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
  if (!member.phone || !isMfaMethodAllowed(organization, member, 'sms_otp')) return false;
  const prefersTotp = member.defaultMfaMethod === 'totp' && member.totp !== undefined;
  return !(prefersTotp && isMfaMethodAllowed(organization, member, 'totp'));
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
