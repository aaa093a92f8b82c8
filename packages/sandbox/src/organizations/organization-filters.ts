import type { Project } from '../state/project.ts';
import type { OrganizationRecord } from '../state/records.ts';
import type { Filters } from './search.ts';

/** What organizations can be searched by. None claims an email domain in the sandbox. */
export function organizationFilters({ members }: Project): Filters<OrganizationRecord> {
  return {
    organization_ids: {
      anyOf: ({ id, externalId }, ids) => ids.has(id) || (externalId !== undefined && ids.has(externalId)),
    },
    organization_slugs: { anyOf: ({ slug }, slugs) => slugs.has(slug) },
    organization_name_fuzzy: {
      contains: ({ name }, part) => name.toLowerCase().includes(part),
      tooShort: 'organization_search_organization_name_fuzzy_too_short',
    },
    organization_slug_fuzzy: {
      contains: ({ slug }, part) => slug.toLowerCase().includes(part),
      tooShort: 'organization_search_organization_slug_fuzzy_too_short',
    },
    member_emails: {
      anyOf: ({ id }, emails) =>
        [...emails].some((email) => members.findByEmail(id, email.toLowerCase()) !== undefined),
    },
    member_email_fuzzy: {
      contains: ({ id }, part) =>
        [...members.ofOrganization(id)].some(({ emailAddress }) => emailAddress.includes(part)),
      tooShort: 'organization_search_member_email_fuzzy_too_short',
    },
    allowed_domains: {
      anyOf: ({ emailAllowedDomains }, domains) => emailAllowedDomains.some((domain) => domains.has(domain)),
    },
    allowed_domain_fuzzy: {
      contains: ({ emailAllowedDomains }, part) =>
        emailAllowedDomains.some((domain) => domain.includes(part)),
      tooShort: 'organization_search_allowed_domain_fuzzy_too_short',
    },
    claimed_email_domains: { anyOf: () => false },
    has_active_sso_connection: { is: ({ ssoConnections }, value) => ssoConnections.length > 0 === value },
    sso_connection_id: { equals: ({ ssoConnections }, id) => ssoConnections.some((each) => each.id === id) },
  };
}
