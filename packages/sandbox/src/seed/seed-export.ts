import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord, ProjectPolicy, RoleRecord } from '../state/records.ts';
import {
  type ParsedMember,
  type ParsedOrganization,
  type ParsedSeed,
  type Seed,
  seedDefaults,
} from './seed.ts';

/**
 * A project's state as a seed: imported, it gives an equal project, with new ids. Sessions, links and codes that
 * are under way are no part of it. What holds its default is left out.
 */
export function exportSeed(project: Project): Seed {
  const seed: ParsedSeed = {
    project_name: project.name,
    pkce_required: project.pkceRequired,
    http_only_cookies: project.httpOnlyCookies,
    links_redirect_at_once: project.linksRedirectAtOnce,
    redirect_urls: project.redirectUrls?.map(({ url, types }) => ({ url, types: [...types] })),
    sms_countries: [...project.smsCountries],
    rbac_policy: exportPolicy(project.policy),
    organizations: [],
  };
  const organizations = project.organizations
    .all()
    .map((organization) => exportOrganization(project, organization));
  return structuredClone({ ...withoutDefaults(seed, seedDefaults.project), organizations });
}

function exportPolicy({ roles, resources }: ProjectPolicy): ParsedSeed['rbac_policy'] {
  return {
    roles: roles.map(toSeedRole),
    resources: resources.map((each) => ({ ...each, actions: [...each.actions] })),
  };
}

function toSeedRole({ permissions, ...role }: RoleRecord): ParsedSeed['rbac_policy']['roles'][number] {
  return { ...role, permissions: permissions.map((each) => ({ ...each, actions: [...each.actions] })) };
}

function exportOrganization(project: Project, record: OrganizationRecord): Seed['organizations'][number] {
  const organization: ParsedOrganization = {
    organization_name: record.name,
    organization_slug: record.slug,
    organization_logo_url: record.logoUrl,
    organization_external_id: record.externalId,
    mfa_policy: record.mfaPolicy,
    mfa_methods: record.mfaMethods,
    allowed_mfa_methods: record.allowedMfaMethods,
    auth_methods: record.authMethods,
    allowed_auth_methods: record.allowedAuthMethods,
    email_invites: record.emailInvites,
    email_jit_provisioning: record.emailJitProvisioning,
    email_allowed_domains: record.emailAllowedDomains,
    sso_connections: record.ssoConnections.map(({ id, displayName, identityProvider }, index) =>
      withoutDefaults(
        {
          display_name: displayName,
          identity_provider: identityProvider,
          is_default: index > 0 && id === record.ssoDefaultConnection,
          jit_provisioning: record.ssoJitProvisioningConnections.includes(id),
        },
        seedDefaults.ssoConnection,
      ),
    ),
    sso_jit_provisioning: record.ssoJitProvisioning,
    oauth_tenant_jit_provisioning: record.oauthTenantJitProvisioning,
    allowed_oauth_tenants: record.allowedOauthTenants,
    custom_roles: record.customRoles.map(toSeedRole),
    trusted_metadata: record.trustedMetadata,
    members: [],
  };
  const { members: all } = project;
  const members = [...all.ofOrganization(record.id), ...all.deletedOfOrganization(record.id)].map(
    exportMember,
  );
  return { ...withoutDefaults(organization, seedDefaults.organization), members };
}

function exportMember(record: MemberRecord) {
  // An address's password is no longer that of a member who was deleted.
  const password = record.deleted ? undefined : record.password;
  const { value } = password ?? {};
  const hash = typeof value === 'object' ? value : undefined;
  const member: ParsedMember = {
    email_address: record.emailAddress,
    // What the backend's word verified, for a password that is gone since, is asked for again.
    email_address_verified: record.emailVerified && (!record.emailAttested || hash !== undefined),
    retired_email_addresses: record.retiredEmails.map((retired) => retired.emailAddress),
    name: record.name,
    status: record.deleted ? 'deleted' : record.status,
    roles: record.roles,
    is_breakglass: record.isBreakglass,
    external_id: record.externalId,
    mfa_phone_number: record.phone?.number,
    mfa_phone_number_verified: record.phone?.verified ?? false,
    totp_secret: record.totp?.secret,
    recovery_codes: record.totp?.recoveryCodes ?? [],
    password: typeof value === 'string' ? value : undefined,
    password_hash: hash,
    password_reset_required: password?.resetRequired ?? false,
    default_mfa_method: record.defaultMfaMethod || undefined,
    mfa_enrolled: record.mfaEnrolled,
    trusted_metadata: record.trustedMetadata,
    untrusted_metadata: record.untrustedMetadata,
  };
  return withoutDefaults(member, seedDefaults.member);
}

/** Leaves out the fields that would be the same without being said. */
function withoutDefaults<Fields extends object>(fields: Fields, defaults: object): Fields {
  const kept = { ...fields };
  const standard = new Map<string, unknown>(Object.entries(defaults));
  for (const [name, value] of Object.entries(fields)) {
    if (JSON.stringify(value) === JSON.stringify(standard.get(name))) Reflect.deleteProperty(kept, name);
  }
  return kept;
}
