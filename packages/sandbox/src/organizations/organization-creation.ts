import { StytchError } from '../errors/stytch-error.ts';
import { domainOf } from '../state/members.ts';
import { newOrganization } from '../state/new-records.ts';
import type { Project } from '../state/project.ts';
import type { OrganizationRecord } from '../state/records.ts';
import { isCommonDomain } from './common-domains.ts';
import { applyRequest, type OrganizationRequest } from './organization-fields.ts';
import { checkSettings } from './organization-settings.ts';

/** The settings that say how members come in and sign in: who sets one decides on invitations as well. */
const AUTH_SETTINGS = [
  'sso_jit_provisioning',
  'email_allowed_domains',
  'email_jit_provisioning',
  'oauth_tenant_jit_provisioning',
  'allowed_oauth_tenants',
  'auth_methods',
  'allowed_auth_methods',
  'mfa_methods',
  'allowed_mfa_methods',
] as const;

/**
 * An organization as a request describes it. Without a slug, it gets one made of its name. Without
 * `email_invites`, anyone may be invited where no other auth setting is given either, and else nobody.
 * @param creator address that names the organization where the request does not
 * @throws `organization_name_missing`, `organization_slug_already_used`, `organization_external_id_already_used`
 * and the errors of `checkSettings`
 */
export function createOrganization(
  project: Project,
  request: OrganizationRequest,
  creator?: string,
): OrganizationRecord {
  const name = request.organization_name ?? (creator && nameFor(creator));
  if (!name) throw new StytchError('organization_name_missing');
  const decides = AUTH_SETTINGS.some((setting) => request[setting] !== undefined);
  const plain = newOrganization(project, {
    name,
    slug: request.organization_slug ?? freeSlug(project, name),
    emailInvites: decides ? 'NOT_ALLOWED' : 'ALL_ALLOWED',
  });
  const organization = applyRequest(plain, request);
  checkSettings(organization);
  project.organizations.add(organization);
  return organization;
}

/** After the domain, or the name before the `@` where the domain is a mail provider's or a school's. */
function nameFor(emailAddress: string): string {
  const domain = domainOf(emailAddress);
  const isShared = isCommonDomain(domain) || domain.endsWith('.edu');
  const [word = domain] = (isShared ? emailAddress : domain).split(/[.@]/);
  return word.charAt(0).toUpperCase() + word.slice(1);
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
