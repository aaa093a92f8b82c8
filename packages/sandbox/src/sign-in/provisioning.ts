import { StytchError } from '../errors/stytch-error.ts';
import { checkEmailFree } from '../members/member-creation.ts';
import { domainOf } from '../state/members.ts';
import { newMember } from '../state/new-records.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';

/**
 * The organization's member with this address, or a new one, where the organization lets the address's domain
 * join. The new one is among its members once the caller adds them, which is when their message is on its way:
 * a send that is refused must leave nobody behind. They are pending until they sign in.
 * @throws `email_jit_provisioning_not_allowed`, `invalid_email_for_jit_provisioning` and the errors of
 * `checkEmailFree`
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
  checkEmailFree(project, organization.id, emailAddress);
  const member = newMember(project, { organizationId: organization.id, emailAddress, status: 'pending' });
  return { member, created: true };
}
