import { checkRoles } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import { linkPhone } from '../mfa/phone.ts';
import { newMember } from '../state/new-records.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { NewMemberRequest } from './member-fields.ts';
import { mergeMetadata } from './metadata.ts';

/**
 * A member as a request describes them, whose address is still to be verified. They are among the organization's
 * members once the caller adds them.
 * @throws the errors of `checkEmailFree`, `checkExternalIdFree`, `checkRoles`, `mergeMetadata` and `linkPhone`
 */
export function draftMember(
  project: Project,
  organization: OrganizationRecord,
  emailAddress: string,
  status: MemberRecord['status'],
  request: NewMemberRequest,
): MemberRecord {
  checkEmailFree(project, organization.id, emailAddress);
  if (request.external_id !== undefined) checkExternalIdFree(project, organization.id, request.external_id);
  const member = newMember(project, {
    organizationId: organization.id,
    emailAddress,
    status,
    name: request.name ?? '',
    roles: checkRoles(project, organization, request.roles ?? []),
    isBreakglass: request.is_breakglass ?? false,
    mfaEnrolled: request.mfa_enrolled ?? false,
    externalId: request.external_id,
    trustedMetadata: mergeMetadata({}, request.trusted_metadata),
    untrustedMetadata: mergeMetadata({}, request.untrusted_metadata),
  });
  if (request.mfa_phone_number !== undefined) linkPhone(project, member, request.mfa_phone_number);
  return member;
}

/**
 * Whether a member may take an address.
 * @param holder who may have it already, now or before
 * @throws `duplicate_member_email`, `retired_member_email` (another member had it before),
 * `desired_email_updating_for_different_member` (another is about to have it)
 */
export function checkEmailFree(
  project: Project,
  organizationId: string,
  emailAddress: string,
  holder?: MemberRecord,
): void {
  const { members } = project;
  const current = members.findByEmail(organizationId, emailAddress);
  if (current && current !== holder) throw new StytchError('duplicate_member_email');
  const former = members.findByRetiredEmail(organizationId, emailAddress);
  if (former && former !== holder) throw new StytchError('retired_member_email');
  const next = findUpdatingTo(project, organizationId, emailAddress);
  if (next && next !== holder) throw new StytchError('desired_email_updating_for_different_member');
}

/** The member who has asked to change to an address, and may still do so. */
export function findUpdatingTo(
  { emailUpdates, clock }: Project,
  organizationId: string,
  emailAddress: string,
): MemberRecord | undefined {
  for (const update of emailUpdates.values()) {
    if (update.expiresAt <= clock.now()) emailUpdates.delete(update.member.id);
    else if (update.emailAddress === emailAddress && update.member.organizationId === organizationId)
      return update.member;
  }
  return undefined;
}

/** @throws `duplicate_member_external_id` */
export function checkExternalIdFree(
  { members }: Project,
  organizationId: string,
  externalId: string,
  holder?: MemberRecord,
): void {
  const current = members.find(organizationId, externalId);
  if (current && current !== holder) throw new StytchError('duplicate_member_external_id');
}
