import { StytchError } from '../errors/stytch-error.ts';
import type { OrganizationRecord } from '../state/records.ts';
import { isCommonDomain } from './common-domains.ts';

/**
 * Holds settings against each other, as Stytch does.
 * @throws `allowed_mfa_methods_required_for_restricted`, `allowed_auth_methods_required_for_restricted`,
 * `invalid_restricted_email_setting`, `invalid_restricted_oauth_tenants_setting`,
 * `invalid_organization_auth_factor_setting` (no way left to add members), `organization_settings_*_domain`,
 * `invalid_sso_default_connection_id`, `sso_connection_not_found`, `invalid_restricted_sso_setting`
 */
export function checkSettings(settings: OrganizationRecord): void {
  const { emailInvites, emailJitProvisioning, emailAllowedDomains } = settings;
  if (settings.mfaMethods === 'RESTRICTED' && settings.allowedMfaMethods.length === 0)
    throw new StytchError('allowed_mfa_methods_required_for_restricted');
  if (settings.authMethods === 'RESTRICTED' && settings.allowedAuthMethods.length === 0)
    throw new StytchError('allowed_auth_methods_required_for_restricted');
  const restrictsEmail = emailInvites === 'RESTRICTED' || emailJitProvisioning === 'RESTRICTED';
  if (restrictsEmail && emailAllowedDomains.length === 0)
    throw new StytchError('invalid_restricted_email_setting');
  const tenants = Object.values(settings.allowedOauthTenants).flat();
  if (settings.oauthTenantJitProvisioning === 'RESTRICTED' && tenants.length === 0)
    throw new StytchError('invalid_restricted_oauth_tenants_setting');
  const waysIn = [emailInvites, emailJitProvisioning, settings.ssoJitProvisioning];
  if (waysIn.every((way) => way === 'NOT_ALLOWED'))
    throw new StytchError('invalid_organization_auth_factor_setting');
  checkDomains(emailAllowedDomains);
  checkConnections(settings);
}

function checkConnections(settings: OrganizationRecord): void {
  const known = settings.ssoConnections.map(({ id }) => id);
  const { ssoDefaultConnection, ssoJitProvisioningConnections } = settings;
  if (ssoDefaultConnection !== undefined && !known.includes(ssoDefaultConnection))
    throw new StytchError('invalid_sso_default_connection_id');
  if (ssoJitProvisioningConnections.some((id) => !known.includes(id)))
    throw new StytchError('sso_connection_not_found');
  if (settings.ssoJitProvisioning === 'RESTRICTED' && ssoJitProvisioningConnections.length === 0)
    throw new StytchError('invalid_restricted_sso_setting');
}

function checkDomains(domains: string[]): void {
  const wrong = domains.find((domain) => !/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/.test(domain));
  if (wrong !== undefined)
    throw new StytchError('organization_settings_invalid_domain', `${wrong} is not an email domain.`);
  const common = domains.find(isCommonDomain);
  if (common !== undefined)
    throw new StytchError(
      'organization_settings_domain_too_common',
      `${common} is the domain of a common email provider.`,
    );
  if (new Set(domains).size < domains.length) throw new StytchError('organization_settings_duplicate_domain');
}
