import { StytchError } from '../http/stytch-error.ts';
import { domainOf } from '../state/members.ts';
import { newMember } from '../state/new-records.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';

/**
 * The organization's member with this address, or a new one, pending until they follow their link, where the
 * organization lets the address's domain join.
 * @throws `email_jit_provisioning_not_allowed`, `invalid_email_for_jit_provisioning`
 */
export function findOrProvision(
  project: Project,
  organization: OrganizationRecord,
  emailAddress: string,
): { member: MemberRecord; created: boolean } {
  const known = project.members.findByEmail(organization.id, emailAddress);
  if (known) return { member: known, created: false };
  if (organization.emailJitProvisioning === 'NOT_ALLOWED')
    throw new StytchError('email_jit_provisioning_not_allowed');
  if (!organization.emailAllowedDomains.includes(domainOf(emailAddress)))
    throw new StytchError('invalid_email_for_jit_provisioning');
  const member = newMember(project, { organizationId: organization.id, emailAddress, status: 'pending' });
  project.members.add(member);
  return { member, created: true };
}
