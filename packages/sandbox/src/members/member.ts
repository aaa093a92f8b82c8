import type { Member, MemberRole } from '@stytch/vanilla-js/b2b/headless';
import { timestamp } from '../state/clock.ts';
import { confirmedPassword } from '../state/passwords.ts';
import type { MemberRecord } from '../state/records.ts';

export const rolesOf = (record: MemberRecord): string[] => ['stytch_member', ...record.roles];

/** Stytch's member object. What a member lacks is an empty string there, not null. */
export function toMember(record: MemberRecord): Member & { is_locked: boolean } {
  return {
    organization_id: record.organizationId,
    member_id: record.id,
    email_address: record.emailAddress,
    email_address_verified: record.emailVerified,
    name: record.name,
    status: record.deleted ? 'deleted' : record.status,
    is_admin: record.roles.includes('stytch_admin'),
    is_breakglass: record.isBreakglass,
    is_locked: record.lock !== undefined,
    ...(record.lock && {
      lock_created_at: timestamp(record.lock.createdAt),
      lock_expires_at: timestamp(record.lock.expiresAt),
    }),
    mfa_enrolled: record.mfaEnrolled,
    mfa_phone_number: record.phone?.number ?? '',
    mfa_phone_number_verified: record.phone?.verified ?? false,
    default_mfa_method: record.defaultMfaMethod,
    totp_registration_id: record.totp?.registrationId ?? '',
    member_password_id: confirmedPassword(record)?.id ?? '',
    roles: rolesOf(record).map(directRole),
    sso_registrations: record.ssoRegistrations,
    oauth_registrations: record.oauthRegistrations,
    retired_email_addresses: record.retiredEmails.map(({ emailId, emailAddress }) => ({
      email_id: emailId,
      email_address: emailAddress,
    })),
    trusted_metadata: record.trustedMetadata,
    untrusted_metadata: record.untrustedMetadata,
    ...(record.externalId === undefined ? {} : { external_id: record.externalId }),
    created_at: timestamp(record.createdAt),
    updated_at: timestamp(record.updatedAt),
  };
}

function directRole(role_id: string): MemberRole {
  return { role_id, sources: [{ type: 'direct_assignment', details: {} }] };
}
