import type {
  OIDCConnection,
  Organization,
  OrganizationBySlugMatch,
  SSOActiveConnection,
} from '@stytch/vanilla-js/b2b/headless';
import { timestamp } from '../state/clock.ts';
import type { OrganizationRecord, RoleRecord, SsoConnectionRecord } from '../state/records.ts';

/** Stytch's organization object. Fields of features that the sandbox lacks hold Stytch's own defaults. */
export function toOrganization(record: OrganizationRecord) {
  return {
    organization_id: record.id,
    organization_name: record.name,
    organization_slug: record.slug,
    organization_logo_url: record.logoUrl,
    organization_external_id: record.externalId ?? null,
    auth_methods: record.authMethods,
    allowed_auth_methods: record.allowedAuthMethods,
    mfa_policy: record.mfaPolicy,
    mfa_methods: record.mfaMethods,
    allowed_mfa_methods: record.allowedMfaMethods,
    email_invites: record.emailInvites,
    email_jit_provisioning: record.emailJitProvisioning,
    email_allowed_domains: record.emailAllowedDomains,
    claimed_email_domains: [],
    sso_jit_provisioning: record.ssoJitProvisioning,
    sso_jit_provisioning_allowed_connections: [...record.ssoJitProvisioningConnections],
    sso_active_connections: record.ssoConnections.map(toSsoConnection),
    sso_default_connection_id: record.ssoDefaultConnection ?? null,
    oauth_tenant_jit_provisioning: record.oauthTenantJitProvisioning,
    allowed_oauth_tenants: record.allowedOauthTenants,
    scim_active_connection: null,
    scim_active_connections: [],
    custom_roles: record.customRoles.map(toRole),
    rbac_email_implicit_role_assignments: [],
    first_party_connected_apps_allowed_type: 'ALL_ALLOWED',
    allowed_first_party_connected_apps: [],
    third_party_connected_apps_allowed_type: 'ALL_ALLOWED',
    allowed_third_party_connected_apps: [],
    trusted_metadata: record.trustedMetadata,
    created_at: timestamp(record.createdAt),
    updated_at: timestamp(record.updatedAt),
  } satisfies Omit<Organization, 'organization_external_id'> & Record<string, unknown>;
}

/** The part of an organization that anyone may see before signing in. It does not tell the MFA methods. */
export function toOrganizationBySlugMatch(record: OrganizationRecord): OrganizationBySlugMatch {
  const organization = toOrganization(record);
  return {
    organization_id: organization.organization_id,
    organization_name: organization.organization_name,
    organization_slug: organization.organization_slug,
    organization_logo_url: organization.organization_logo_url,
    sso_active_connections: organization.sso_active_connections,
    sso_default_connection_id: organization.sso_default_connection_id,
    email_jit_provisioning: organization.email_jit_provisioning,
    email_allowed_domains: organization.email_allowed_domains,
    oauth_tenant_jit_provisioning: organization.oauth_tenant_jit_provisioning,
    allowed_oauth_tenants: organization.allowed_oauth_tenants,
    auth_methods: organization.auth_methods,
    allowed_auth_methods: organization.allowed_auth_methods,
    mfa_policy: organization.mfa_policy,
  };
}

export function toRole({ role_id, description, permissions }: RoleRecord) {
  return {
    role_id,
    description,
    permissions: permissions.map(({ resource_id, actions }) => ({ resource_id, actions: [...actions] })),
  };
}

export function toSsoConnection(record: SsoConnectionRecord): SSOActiveConnection {
  return {
    connection_id: record.id,
    display_name: record.displayName,
    identity_provider: record.identityProvider,
  };
}

/** The same with what is configured of it: nothing, where the provider is a stand-in. */
export function toOidcConnection(
  { id }: OrganizationRecord,
  record: SsoConnectionRecord,
  sandboxOrigin: string,
): OIDCConnection {
  return {
    ...toSsoConnection(record),
    organization_id: id,
    status: 'active',
    redirect_url: `${sandboxOrigin}/v1/b2b/sso/callback/${record.id}`,
    client_id: '',
    client_secret: '',
    issuer: '',
    authorization_url: '',
    token_url: '',
    userinfo_url: '',
    jwks_url: '',
    custom_scopes: '',
    attribute_mapping: {},
  };
}
