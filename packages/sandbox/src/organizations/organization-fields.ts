import * as v from 'valibot';
import type { ErrorType } from '../errors/error-catalogue.ts';
import { mergeMetadata } from '../members/metadata.ts';
import type { OrganizationRecord } from '../state/records.ts';

const oneOf = <const Option extends string>(options: readonly Option[], error: ErrorType) =>
  v.optional(v.picklist(options, error));
const listOf = <const Option extends string>(options: readonly Option[], error: ErrorType) =>
  v.optional(v.array(v.picklist(options, error), error));

const ACCESS = ['ALL_ALLOWED', 'RESTRICTED', 'NOT_ALLOWED'] as const;
const METHODS = ['ALL_ALLOWED', 'RESTRICTED'] as const;
const JIT = ['RESTRICTED', 'NOT_ALLOWED'] as const;
const AUTH_METHODS = [
  'sso',
  'magic_link',
  'email_otp',
  'password',
  'google_oauth',
  'microsoft_oauth',
  'slack_oauth',
  'github_oauth',
  'hubspot_oauth',
] as const;

/** What creating and updating an organization take, each with Stytch's own error where it is wrong. */
export const organizationFields = {
  organization_name: v.optional(
    v.pipe(
      v.string('invalid_organization_name'),
      v.trim(),
      v.minLength(1, 'invalid_organization_name'),
      v.maxLength(128, 'invalid_organization_name'),
    ),
  ),
  organization_slug: v.optional(
    v.pipe(
      v.string('invalid_organization_slug'),
      v.regex(/^(?=.*[a-z\d])[\w.~-]{2,128}$/i, 'invalid_organization_slug'),
    ),
  ),
  organization_external_id: v.optional(
    v.pipe(
      v.string('invalid_organization_external_id'),
      v.regex(/^[\w.|-]{1,128}$/, 'invalid_organization_external_id'),
    ),
  ),
  organization_logo_url: v.optional(v.string()),
  trusted_metadata: v.optional(v.record(v.string(), v.unknown())),
  sso_jit_provisioning: oneOf(ACCESS, 'invalid_organization_auth_factor_setting'),
  email_allowed_domains: v.optional(v.array(v.pipe(v.string(), v.trim(), v.toLowerCase()))),
  email_jit_provisioning: oneOf(JIT, 'invalid_organization_auth_factor_setting_for_email_jit_provisioning'),
  email_invites: oneOf(ACCESS, 'invalid_organization_auth_factor_setting'),
  oauth_tenant_jit_provisioning: oneOf(
    JIT,
    'invalid_organization_auth_factor_setting_for_oauth_tenant_jit_provisioning',
  ),
  allowed_oauth_tenants: v.optional(v.record(v.string(), v.array(v.string()))),
  auth_methods: oneOf(METHODS, 'invalid_organization_auth_method_settings'),
  allowed_auth_methods: listOf(AUTH_METHODS, 'invalid_organization_allowed_auth_methods'),
  mfa_policy: oneOf(['OPTIONAL', 'REQUIRED_FOR_ALL'], 'invalid_organization_mfa_policy'),
  mfa_methods: oneOf(METHODS, 'invalid_organization_mfa_factor_setting'),
  allowed_mfa_methods: listOf(['sms_otp', 'totp'], 'invalid_organization_allowed_mfa_methods'),
};

/** What updating one takes as well: it has connections by then. */
export const organizationUpdateFields = {
  ...organizationFields,
  sso_default_connection_id: v.optional(v.string('invalid_sso_default_connection_id')),
  sso_jit_provisioning_allowed_connections: v.optional(v.array(v.string())),
};

const organizationSchema = v.object(organizationUpdateFields);
export type OrganizationRequest = v.InferOutput<typeof organizationSchema>;

/** The settings that a request asks for, on top of those the organization has. */
export function applyRequest(held: OrganizationRecord, request: OrganizationRequest): OrganizationRecord {
  return {
    ...held,
    name: request.organization_name ?? held.name,
    slug: request.organization_slug ?? held.slug,
    externalId: request.organization_external_id ?? held.externalId,
    logoUrl: request.organization_logo_url ?? held.logoUrl,
    trustedMetadata: mergeMetadata(held.trustedMetadata, request.trusted_metadata),
    ssoDefaultConnection: request.sso_default_connection_id ?? held.ssoDefaultConnection,
    ssoJitProvisioning: request.sso_jit_provisioning ?? held.ssoJitProvisioning,
    ssoJitProvisioningConnections:
      request.sso_jit_provisioning_allowed_connections ?? held.ssoJitProvisioningConnections,
    emailAllowedDomains: request.email_allowed_domains ?? held.emailAllowedDomains,
    emailJitProvisioning: request.email_jit_provisioning ?? held.emailJitProvisioning,
    emailInvites: request.email_invites ?? held.emailInvites,
    oauthTenantJitProvisioning: request.oauth_tenant_jit_provisioning ?? held.oauthTenantJitProvisioning,
    allowedOauthTenants: request.allowed_oauth_tenants ?? held.allowedOauthTenants,
    authMethods: request.auth_methods ?? held.authMethods,
    allowedAuthMethods: request.allowed_auth_methods ?? held.allowedAuthMethods,
    mfaPolicy: request.mfa_policy ?? held.mfaPolicy,
    mfaMethods: request.mfa_methods ?? held.mfaMethods,
    allowedMfaMethods: request.allowed_mfa_methods ?? held.allowedMfaMethods,
  };
}
