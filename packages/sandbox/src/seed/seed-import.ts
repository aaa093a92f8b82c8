import { newMember, newOrganization } from '../state/new-records.ts';
import { setOwnPassword, setPassword } from '../state/passwords.ts';
import type { Project } from '../state/project.ts';
import { newId } from '../state/random.ts';
import type { ParsedMember, ParsedOrganization, ParsedSeed } from './seed.ts';

/** Fills a project that holds nothing yet. Ids are made anew. */
export function seedProject(project: Project, seed: ParsedSeed): void {
  for (const organization of seed.organizations) addOrganization(project, organization);
}

function addOrganization(project: Project, seed: ParsedOrganization): void {
  const ssoConnections = seed.sso_connections.map((connection) => ({
    ...connection,
    id: newId(project.random, 'oidc-connection'),
  }));
  const organization = newOrganization(project, {
    name: seed.organization_name,
    slug: seed.organization_slug,
    logoUrl: seed.organization_logo_url,
    externalId: seed.organization_external_id,
    mfaPolicy: seed.mfa_policy,
    mfaMethods: seed.mfa_methods,
    allowedMfaMethods: [...seed.allowed_mfa_methods],
    authMethods: seed.auth_methods,
    allowedAuthMethods: [...seed.allowed_auth_methods],
    emailInvites: seed.email_invites,
    emailJitProvisioning: seed.email_jit_provisioning,
    emailAllowedDomains: [...seed.email_allowed_domains],
    ssoConnections: ssoConnections.map(({ id, display_name, identity_provider }) => ({
      id,
      displayName: display_name,
      identityProvider: identity_provider,
    })),
    ssoDefaultConnection: (ssoConnections.find((each) => each.is_default) ?? ssoConnections[0])?.id,
    ssoJitProvisioning: seed.sso_jit_provisioning,
    ssoJitProvisioningConnections: ssoConnections.filter((each) => each.jit_provisioning).map(({ id }) => id),
    oauthTenantJitProvisioning: seed.oauth_tenant_jit_provisioning,
    allowedOauthTenants: structuredClone(seed.allowed_oauth_tenants),
    customRoles: structuredClone(seed.custom_roles),
    trustedMetadata: structuredClone(seed.trusted_metadata),
  });
  project.organizations.add(organization);
  for (const member of seed.members) addMember(project, organization.id, member);
}

function addMember(project: Project, organizationId: string, seed: ParsedMember): void {
  const { random } = project;
  if (seed.password !== undefined) setPassword(project, seed.email_address, seed.password);
  const member = newMember(project, {
    organizationId,
    emailAddress: seed.email_address,
    emailVerified: seed.email_address_verified,
    name: seed.name,
    retiredEmails: seed.retired_email_addresses.map((address) => ({
      emailId: newId(random, 'email'),
      emailAddress: address,
    })),
    status: seed.status === 'deleted' ? 'active' : seed.status,
    roles: [...seed.roles],
    isBreakglass: seed.is_breakglass,
    externalId: seed.external_id,
    mfaEnrolled: seed.mfa_enrolled,
    defaultMfaMethod: seed.default_mfa_method ?? '',
    phone:
      seed.mfa_phone_number === undefined
        ? undefined
        : {
            id: newId(random, 'phone-number'),
            number: seed.mfa_phone_number,
            verified: seed.mfa_phone_number_verified,
          },
    totp:
      seed.totp_secret === undefined
        ? undefined
        : {
            registrationId: newId(random, 'totp'),
            secret: seed.totp_secret,
            recoveryCodes: [...seed.recovery_codes],
          },
    trustedMetadata: structuredClone(seed.trusted_metadata),
    untrustedMetadata: structuredClone(seed.untrusted_metadata),
  });
  if (seed.password_hash) {
    setOwnPassword(project, member, seed.password_hash);
    member.emailAttested = true;
  }
  if (member.password && seed.password_reset_required) member.password.resetRequired = true;
  project.members.add(member);
  if (seed.status === 'deleted') project.members.delete(member);
}
