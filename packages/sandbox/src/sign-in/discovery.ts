import type { DiscoveredOrganization } from '@stytch/vanilla-js/b2b/headless';
import { toMember } from '../members/member.ts';
import { hasSecondFactor, memberOptions, needsMfa } from '../mfa/mfa.ts';
import { toOrganization } from '../organizations/organization.ts';
import { domainOf } from '../state/members.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';
import { primaryRequired } from './primary-factor.ts';

const STATUS_ORDER = { active: 0, invited: 1, pending: 2 } as const;

/**
 * The organizations an address may enter: those it belongs to, then those its domain lets it join.
 * @param factorsFor those that count there; no member stands for one who has yet to join
 */
export function discoveredOrganizations(
  project: Project,
  emailAddress: string,
  factorsFor: (organization: OrganizationRecord, member: MemberRecord | undefined) => Factor[],
) {
  const members = project.members
    .withEmail(emailAddress)
    .sort((one, other) => STATUS_ORDER[one.status] - STATUS_ORDER[other.status]);
  const belongsTo = new Set(members.map((member) => member.organizationId));
  const joinable = project.organizations
    .joinableFrom(domainOf(emailAddress))
    .filter(
      (organization) => !belongsTo.has(organization.id) && mayJoin(project, organization, emailAddress),
    );
  return [
    ...members.map((member) => {
      const organization = project.organizations.get(member.organizationId);
      return toDiscovered(organization, factorsFor(organization, member), memberOf(member), member);
    }),
    ...joinable.map((organization) =>
      toDiscovered(organization, factorsFor(organization, undefined), eligible(emailAddress), {
        emailAddress,
      }),
    ),
  ];
}

/**
 * Whether an address may join without an invitation: the organization allows its domain, and some member has
 * already shown to own an address there.
 */
export function mayJoin(project: Project, organization: OrganizationRecord, emailAddress: string): boolean {
  const domain = domainOf(emailAddress);
  return (
    organization.emailJitProvisioning === 'RESTRICTED' &&
    organization.emailAllowedDomains.includes(domain) &&
    project.members.hasVerifiedDomain(organization.id, domain)
  );
}

type Membership = DiscoveredOrganization['membership'];

function memberOf(member: MemberRecord) {
  const type = `${member.status}_member` as const;
  return { type, details: null, member: toMember(member) };
}

function eligible(emailAddress: string): Membership {
  const details = { domain: domainOf(emailAddress) };
  return { type: 'eligible_to_join_by_email_domain', details, member: null };
}

function toDiscovered(
  organization: OrganizationRecord,
  factors: Factor[],
  membership: Membership | ReturnType<typeof memberOf>,
  person: MemberRecord | Pick<MemberRecord, 'emailAddress'>,
) {
  const member = 'id' in person ? person : undefined;
  const primary_required = primaryRequired(organization, person, factors);
  const stopsForMfa = needsMfa(organization, member) && !hasSecondFactor(factors);
  return {
    organization: toOrganization(organization),
    membership,
    member_authenticated: !primary_required && !stopsForMfa,
    primary_required,
    // Listing organizations never sends a text, even where the member has a number.
    mfa_required: stopsForMfa
      ? { member_options: memberOptions(member), secondary_auth_initiated: null }
      : null,
  };
}
