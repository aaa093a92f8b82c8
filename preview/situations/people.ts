import type { Seed } from '#sandbox';
import type { MemberMfa, OrganizationMfa } from '../../src/login/config/mfa-types.ts';

export type SeedOrganization = Seed['organizations'][number];
export type SeedMember = NonNullable<SeedOrganization['members']>[number];

/** Who signs in, in every situation. */
export const EMAIL = 'robin@acme.test';
/** Where: the organization that links to one lead to. */
export const SLUG = 'acme';
export const ORGANIZATION = 'Acme';
/** Robin's phone, where they have one, in E.164. */
export const PHONE = '+12025550143';
/** As the widget shows it, once the SDK's frame has told how it is written. */
export const PHONE_SHOWN = '(202) 555-0143';
/** Another one, as it is typed in the United States. */
export const TYPED_PHONE = '2015550123';
export const TYPED_PHONE_SHOWN = '+1 (201) 555-0123';
/** Of Robin's authenticator app, where they have one. */
export const APP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
export const PASSWORD = 'violet-kettle-orbits-42';

/** Acme with Robin in it. */
export function acme(
  settings: Partial<SeedOrganization> = {},
  member: Partial<SeedMember> = {},
): SeedOrganization {
  return {
    organization_name: ORGANIZATION,
    organization_slug: SLUG,
    members: [{ email_address: EMAIL, name: 'Robin Castillo', ...member }],
    ...settings,
  };
}

/** What a seed's organization says about second factors. */
function organizationMfa({
  mfa_policy = 'OPTIONAL',
  allowed_mfa_methods = [],
}: SeedOrganization): OrganizationMfa {
  return {
    mfaPolicy: mfa_policy,
    mfaMethods: allowed_mfa_methods.length > 0 ? 'RESTRICTED' : 'ALL_ALLOWED',
    allowedMfaMethods: allowed_mfa_methods,
  };
}

/** What a seed's member has as second factors; what is left out follows as the sandbox fills it in. */
function memberMfa(member: SeedMember): MemberMfa {
  const hasPhone = member.mfa_phone_number !== undefined;
  const authenticatorApp = member.totp_secret !== undefined;
  const phone = member.mfa_phone_number_verified === false ? 'unverified' : 'verified';
  return {
    mfaEnrolled: member.mfa_enrolled ?? (hasPhone || authenticatorApp),
    phone: hasPhone ? phone : 'none',
    authenticatorApp,
    defaultMfaMethod: member.default_mfa_method ?? '',
    isBreakglass: member.is_breakglass ?? false,
  };
}

/** Both, of the first member of the first organization. */
export function mfaOf(seed: Seed) {
  const [organization] = seed.organizations;
  const [member] = organization?.members ?? [];
  if (!organization || !member)
    throw new Error('This seed has nobody whose second factor it could be about.');
  return { organization: organizationMfa(organization), member: memberMfa(member) };
}
