import { checkRoles } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import { linkPhone } from '../mfa/phone.ts';
import { revokePending } from '../sessions/revocation.ts';
import { endSessions } from '../sessions/sessions.ts';
import type { Project } from '../state/project.ts';
import { newId } from '../state/random.ts';
import type { MemberRecord, MfaMethod } from '../state/records.ts';
import { checkEmailFree, checkExternalIdFree } from './member-creation.ts';
import type { MemberChanges } from './member-fields.ts';
import { mergeMetadata } from './metadata.ts';

/**
 * Changes what the request gives of a member, or nothing at all where one part of it is wrong.
 * @throws `duplicate_member_phone_number_for_member` (one has to be deleted before another is set),
 * `default_mfa_member_missing_factor`, and the errors that creating a member has
 */
export function changeMember(project: Project, member: MemberRecord, changes: MemberChanges): void {
  const { organizationId } = member;
  const roles =
    changes.roles && checkRoles(project, project.organizations.get(organizationId), changes.roles);
  const trustedMetadata = mergeMetadata(member.trustedMetadata, changes.trusted_metadata);
  const untrustedMetadata = mergeMetadata(member.untrustedMetadata, changes.untrusted_metadata);
  if (changes.default_mfa_method) checkHasFactor(member, changes.default_mfa_method);
  if (changes.external_id !== undefined)
    checkExternalIdFree(project, organizationId, changes.external_id, member);
  if (changes.email_address !== undefined)
    checkEmailFree(project, organizationId, changes.email_address, member);
  if (changes.mfa_phone_number !== undefined) {
    if (member.phone) throw new StytchError('duplicate_member_phone_number_for_member');
    linkPhone(project, member, changes.mfa_phone_number);
  }

  member.name = changes.name ?? member.name;
  member.roles = roles ?? member.roles;
  member.trustedMetadata = trustedMetadata;
  member.untrustedMetadata = untrustedMetadata;
  member.isBreakglass = changes.is_breakglass ?? member.isBreakglass;
  member.mfaEnrolled = changes.mfa_enrolled ?? member.mfaEnrolled;
  member.defaultMfaMethod = changes.default_mfa_method ?? member.defaultMfaMethod;
  if (changes.external_id !== undefined) project.members.setExternalId(member, changes.external_id);
  if (changes.email_address !== undefined && changes.email_address !== member.emailAddress) {
    changeEmail(project, member, changes.email_address, changes.unlink_email ?? false);
    if (!changes.preserve_existing_sessions) endSessions(project, member);
  }
  member.updatedAt = project.clock.now();
}

/** @throws `default_mfa_member_missing_factor` */
function checkHasFactor(member: MemberRecord, method: MfaMethod): void {
  const hasFactor = method === 'totp' ? member.totp !== undefined : member.phone?.verified === true;
  if (!hasFactor) throw new StytchError('default_mfa_member_missing_factor');
}

/**
 * The new address has to be verified, and has the password, if any, that was set for it. The old one is kept from
 * other members unless it is unlinked. Links and codes that went to the old one end: they would verify the new one.
 */
export function changeEmail(
  project: Project,
  member: MemberRecord,
  emailAddress: string,
  unlink: boolean,
): void {
  const old = { emailId: member.emailId, emailAddress: member.emailAddress };
  const kept = unlink ? member.retiredEmails : [...member.retiredEmails, old];
  const returning = kept.find((retired) => retired.emailAddress === emailAddress);
  project.members.setEmails(member, {
    emailAddress,
    emailId: returning?.emailId ?? newId(project.random, 'email'),
    emailVerified: false,
    retiredEmails: kept.filter((retired) => retired !== returning),
  });
  member.password = project.passwords.get(emailAddress);
  revokePending(project, new Set([member.id]));
}
