import { refuseBackendFields } from '../access/backend-only.ts';
import { type Actor, requirePermission } from '../access/rbac.ts';
import type { ActionOn } from '../access/rbac-policy.ts';
import type { OrganizationRequest } from './organization-fields.ts';

/** What a member needs to be allowed to change each setting; undefined where no member may. */
const ACTIONS: Record<keyof OrganizationRequest, ActionOn<'stytch.organization'> | undefined> = {
  organization_name: 'update.info.name',
  organization_slug: 'update.info.slug',
  organization_logo_url: 'update.info.logo-url',
  organization_external_id: undefined,
  trusted_metadata: undefined,
  sso_default_connection_id: 'update.settings.default-sso-connection',
  sso_jit_provisioning: 'update.settings.sso-jit-provisioning',
  sso_jit_provisioning_allowed_connections: 'update.settings.sso-jit-provisioning',
  email_allowed_domains: 'update.settings.allowed-domains',
  email_jit_provisioning: 'update.settings.email-jit-provisioning',
  email_invites: 'update.settings.email-invites',
  oauth_tenant_jit_provisioning: 'update.settings.oauth-tenant-jit-provisioning',
  allowed_oauth_tenants: 'update.settings.allowed-oauth-tenants',
  auth_methods: 'update.settings.allowed-auth-methods',
  allowed_auth_methods: 'update.settings.allowed-auth-methods',
  mfa_policy: 'update.settings.mfa-policy',
  mfa_methods: 'update.settings.allowed-mfa-methods',
  allowed_mfa_methods: 'update.settings.allowed-mfa-methods',
};

/**
 * Holds an update to what the actor may change.
 * @throws the errors of `refuseBackendFields` and `requirePermission`
 */
export function requireUpdatePermissions(actor: Actor, request: OrganizationRequest): void {
  if (!actor.member) return;
  refuseBackendFields(request, actor.refusal);
  const actions = new Map(Object.entries(ACTIONS));
  for (const [setting, value] of Object.entries(request)) {
    const action = actions.get(setting);
    if (value !== undefined && action) requirePermission(actor, 'stytch.organization', action);
  }
}
