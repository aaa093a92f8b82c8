import { StytchError } from '../errors/stytch-error.ts';
import { timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import type { AuthMethod, Factor, MemberRecord, OrganizationRecord } from '../state/records.ts';

/** The factor that following an emailed link proves, or typing an emailed code. */
export function emailFactor(
  project: Project,
  type: 'magic_link' | 'email_otp',
  emailId: string,
  emailAddress: string,
): Factor {
  return {
    type,
    delivery_method: 'email',
    last_authenticated_at: timestamp(project.clock.now()),
    email_factor: { email_id: emailId, email_address: emailAddress },
    sequence_order: 'PRIMARY',
  };
}

/** A break-glass member may use any method: the organization's restriction must not lock the last one out. */
function isAuthMethodAllowed(
  organization: OrganizationRecord,
  member: MemberRecord | undefined,
  method: AuthMethod,
): boolean {
  if (organization.authMethods === 'ALL_ALLOWED' || member?.isBreakglass) return true;
  return organization.allowedAuthMethods.includes(method);
}

/** @throws `operation_restricted_by_organization_auth_methods` */
export function assertAuthMethodAllowed(
  organization: OrganizationRecord,
  member: MemberRecord | undefined,
  method: AuthMethod,
): void {
  if (!isAuthMethodAllowed(organization, member, method))
    throw new StytchError('operation_restricted_by_organization_auth_methods');
}

/** The methods that show that an address is the member's own. */
const ADDRESS_METHODS: AuthMethod[] = ['magic_link', 'email_otp', 'google_oauth', 'microsoft_oauth'];

/** Whether one of the factors shows that the address is the member's own. */
export function showsAddress(factors: Factor[]): boolean {
  return factors.some((factor) => ADDRESS_METHODS.some((method) => method === methodOf(factor)));
}

/**
 * The organization's methods that would satisfy it, or null where one of `factors` already does. A factor that
 * says nothing of the address, such as a password, is not enough until the address has been shown; the
 * organization's own identity provider is.
 * @param member undefined where they have not joined yet
 */
export function primaryRequired(
  organization: OrganizationRecord,
  member: MemberRecord | undefined,
  factors: Factor[],
) {
  const allowed = factors.map(methodOf).filter((method) => isAllowed(organization, member, method));
  if (allowed.length === 0) return { allowed_auth_methods: organization.allowedAuthMethods };
  if (allowed.includes('sso') || member?.emailVerified || showsAddress(factors)) return null;
  return {
    allowed_auth_methods: ADDRESS_METHODS.filter((method) =>
      isAuthMethodAllowed(organization, member, method),
    ),
  };
}

const isAllowed = (
  organization: OrganizationRecord,
  member: MemberRecord | undefined,
  method: AuthMethod | undefined,
): boolean => method !== undefined && isAuthMethodAllowed(organization, member, method);

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

/** Takes a member in by what they have shown. One whose address nothing shows yet stays as they are. */
export function admit(project: Project, member: MemberRecord, factors: Factor[]): void {
  if (showsAddress(factors)) project.members.verifyEmail(member);
  const isVouchedFor = factors.some((factor) => methodOf(factor) === 'sso');
  if (!member.emailVerified && !isVouchedFor) return;
  member.status = 'active';
  member.updatedAt = project.clock.now();
}
