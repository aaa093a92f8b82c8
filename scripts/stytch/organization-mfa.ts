import type { Organization } from 'stytch';
import type { ApiMfaMethod, OrganizationMfa } from '../../src/login/config/mfa-types.ts';

/** What an organization, as Stytch's API answers it, says about second factors. */
export function organizationMfa(organization: Organization): OrganizationMfa {
  return {
    mfaPolicy: organization.mfa_policy === 'REQUIRED_FOR_ALL' ? 'REQUIRED_FOR_ALL' : 'OPTIONAL',
    mfaMethods: organization.mfa_methods === 'RESTRICTED' ? 'RESTRICTED' : 'ALL_ALLOWED',
    allowedMfaMethods: organization.allowed_mfa_methods.filter(isMethod),
  };
}

/** The widget passes over those it does not know. */
function isMethod(name: string): name is ApiMfaMethod {
  return name === 'sms_otp' || name === 'totp';
}
