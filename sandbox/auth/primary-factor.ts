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
  const satisfied = factors.some((factor) => {
    const method = methodOf(factor);
    return method !== undefined && isAuthMethodAllowed(organization, method);
  });
  return satisfied ? null : { allowed_auth_methods: organization.allowedAuthMethods };
}

/** The name that an organization's settings have for a primary factor; none for a second factor. */
function methodOf(factor: Factor): AuthMethod | undefined {
  switch (factor.delivery_method) {
    case 'email':
      return factor.type === 'email_otp' ? 'email_otp' : 'magic_link';
    case 'knowledge':
      return 'password';
    case 'sso_oidc':
      return 'sso';
    case 'oauth_google':
      return 'google_oauth';
    case 'oauth_microsoft':
      return 'microsoft_oauth';
    case 'oauth_hubspot':
      return 'hubspot_oauth';
    case 'oauth_slack':
      return 'slack_oauth';
    case 'oauth_github':
      return 'github_oauth';
    default:
      return undefined;
  }
}

/** Following an emailed link shows that the address is the member's, who thereby joins. */
export function confirmEmail(project: Project, member: MemberRecord): void {
  project.members.verifyEmail(member);
  member.status = 'active';
  member.updatedAt = project.clock.now();
}
