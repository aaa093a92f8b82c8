import { timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import type { AuthMethod, Factor, MemberRecord, OrganizationRecord } from '../state/records.ts';

/** The factor that following an emailed link proves. */
export function emailLinkFactor(project: Project, emailId: string, emailAddress: string): Factor {
  return {
    type: 'magic_link',
    delivery_method: 'email',
    last_authenticated_at: timestamp(project.clock.now()),
    email_factor: { email_id: emailId, email_address: emailAddress },
    sequence_order: 'PRIMARY',
  };
}

export function isAuthMethodAllowed(organization: OrganizationRecord, method: AuthMethod): boolean {
  return organization.authMethods === 'ALL_ALLOWED' || organization.allowedAuthMethods.includes(method);
}

/** The organization's methods that would satisfy it, or null where one of `factors` already does. */
export function primaryRequired(organization: OrganizationRecord, factors: Factor[]) {
  const satisfied = factors.some(
    (factor) => factor.type === 'magic_link' && isAuthMethodAllowed(organization, 'magic_link'),
  );
  return satisfied ? null : { allowed_auth_methods: organization.allowedAuthMethods };
}

/** Following an emailed link shows that the address is the member's, who thereby joins. */
export function confirmEmail(project: Project, member: MemberRecord): void {
  project.members.verifyEmail(member);
  member.status = 'active';
  member.updatedAt = project.clock.now();
}
