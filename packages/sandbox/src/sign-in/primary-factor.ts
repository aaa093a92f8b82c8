import { StytchError } from '../errors/stytch-error.ts';
import { claimOf, isRegistered, registerClaims } from '../identity-providers/identity-provider-factors.ts';
import { timestamp } from '../state/clock.ts';
import { ownPassword } from '../state/passwords.ts';
import type { Project } from '../state/project.ts';
import type { AuthMethod, MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';

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
  person: Pick<Person, 'isBreakglass'> | undefined,
  method: AuthMethod,
): boolean {
  if (organization.authMethods === 'ALL_ALLOWED' || person?.isBreakglass) return true;
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

/** A member, or someone with an address who has not joined yet. */
export type Person = Pick<MemberRecord, 'emailAddress'> &
  Partial<Pick<MemberRecord, 'emailVerified' | 'isBreakglass' | 'oauthRegistrations'>>;

/** The methods that show that an address is the member's own. */
const ADDRESS_METHODS: AuthMethod[] = ['magic_link', 'email_otp', 'google_oauth', 'microsoft_oauth'];

/** Whether one of the factors shows that it is this address's owner who signs in. */
function showsAddress(factors: Factor[], emailAddress: string): boolean {
  return factors.some(
    (factor) =>
      ADDRESS_METHODS.some((method) => method === methodOf(factor)) && isOfAddress(factor, emailAddress),
  );
}

/**
 * Whether one of the factors says who a member is beyond their organization: their address, its password, or a provider
 * that they registered with. What the organization's own identity provider says, or a password that was migrated to it, is
 * its admin's word, also where the address's owner has signed in there.
 */
export function isKnownBeyond(member: MemberRecord, factors: Factor[]): boolean {
  return (
    showsAddress(factors, member.emailAddress) ||
    factors.some(
      (factor) => (methodOf(factor) === 'password' && !ownPassword(member)) || hasRegistered(member, factor),
    )
  );
}

/** Whether a factor was shown for this address. It stays so whatever becomes of the member who showed it. */
export function isOfAddress(factor: Factor, emailAddress: string): boolean {
  if (factor.delivery_method === 'email') return factor.email_factor.email_address === emailAddress;
  return claimOf(factor)?.emailAddress === emailAddress;
}

/** Whether an organization's own identity provider has vouched, rather than another's. */
export function isOwnSingleSignOn(organization: OrganizationRecord, factor: Factor): boolean {
  return (
    factor.delivery_method === 'sso_oidc' &&
    organization.ssoConnections.some(({ id }) => id === factor.oidc_sso_factor.provider_id)
  );
}

/**
 * The organization's methods that would satisfy it, or null where one of `factors` already does. A password is not
 * enough until the address has been shown, nor is a provider that verifies no addresses until the person has
 * registered with it; the organization's own identity provider is.
 */
export function primaryRequired(organization: OrganizationRecord, person: Person, factors: Factor[]) {
  const theirs = factors.filter((factor) => isAbout(organization, person, factor));
  const allowed = theirs.filter((factor) => {
    const method = methodOf(factor);
    return method !== undefined && isAuthMethodAllowed(organization, person, method);
  });
  if (allowed.length === 0) return { allowed_auth_methods: organization.allowedAuthMethods };
  if (showsAddress(theirs, person.emailAddress) || allowed.some((factor) => isEnough(person, factor)))
    return null;
  return {
    allowed_auth_methods: ADDRESS_METHODS.filter((method) =>
      isAuthMethodAllowed(organization, person, method),
    ),
  };
}

/** What another organization's identity provider says counts nowhere else, nor what was shown for another address. */
function isAbout(organization: OrganizationRecord, person: Person, factor: Factor): boolean {
  switch (methodOf(factor)) {
    case undefined:
      return false;
    case 'password':
      return true;
    case 'sso':
      return isOwnSingleSignOn(organization, factor);
    default:
      return isOfAddress(factor, person.emailAddress) || hasRegistered(person, factor);
  }
}

/** Whether a factor that shows no address is enough of itself. */
function isEnough(person: Person, factor: Factor): boolean {
  switch (methodOf(factor)) {
    case 'password':
      return person.emailVerified ?? false;
    case 'sso':
      return true;
    default:
      return hasRegistered(person, factor);
  }
}

function hasRegistered({ oauthRegistrations }: Person, factor: Factor): boolean {
  const claim = claimOf(factor);
  return (
    claim !== undefined && oauthRegistrations !== undefined && isRegistered({ oauthRegistrations }, claim)
  );
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

/**
 * Takes a member in by what they have shown on the way. One whose address nothing shows yet stays as they are; once
 * something does, whoever a provider has claimed them to be beside it is registered.
 */
export function admit(project: Project, member: MemberRecord, factors: Factor[]): void {
  if (showsAddress(factors, member.emailAddress)) {
    project.members.verifyEmail(member);
    registerClaims(
      member,
      factors.filter((factor) => isOfAddress(factor, member.emailAddress)),
    );
  }
  const organization = project.organizations.get(member.organizationId);
  const isVouchedFor = factors.some((factor) => isOwnSingleSignOn(organization, factor));
  if (!member.emailVerified && !isVouchedFor) return;
  member.status = 'active';
  member.updatedAt = project.clock.now();
}
