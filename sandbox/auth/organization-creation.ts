import { StytchError } from '../http/stytch-error.ts';
import { domainOf } from '../state/members.ts';
import { newOrganization } from '../state/new-records.ts';
import type { Project } from '../state/project.ts';
import type { OrganizationRecord } from '../state/records.ts';

interface OrganizationRequest {
  organization_name?: string | undefined;
  organization_slug?: string | undefined;
  organization_logo_url?: string | undefined;
  mfa_policy?: OrganizationRecord['mfaPolicy'] | undefined;
}

/**
 * An organization for the owner of an address. Where the request gives neither name nor slug, both come from
 * the address's domain.
 * @throws `invalid_organization_slug`, `organization_slug_already_used`
 */
export function createOrganization(
  project: Project,
  emailAddress: string,
  request: OrganizationRequest,
): OrganizationRecord {
  const domain = domainOf(emailAddress);
  const name = request.organization_name ?? capitalize(domain.split('.')[0] ?? domain);
  const organization = newOrganization(project, {
    name,
    slug: request.organization_slug ? checkSlug(request.organization_slug) : freeSlug(project, name),
    logoUrl: request.organization_logo_url ?? '',
    mfaPolicy: request.mfa_policy ?? 'OPTIONAL',
  });
  project.organizations.add(organization);
  return organization;
}

function checkSlug(slug: string): string {
  if (!/^[\w.~-]{2,128}$/.test(slug) || !/[a-z\d]/i.test(slug))
    throw new StytchError('invalid_organization_slug');
  return slug;
}

function freeSlug(project: Project, name: string): string {
  const base = name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
  const stem = base.length < 2 ? 'organization' : base;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!project.organizations.findBySlug(slug)) return slug;
  }
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
