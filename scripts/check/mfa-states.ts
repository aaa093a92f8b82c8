import type { MemberMfa, OrganizationMfa } from '../../src/login/config/mfa-types.ts';

const POLICIES = ['REQUIRED_FOR_ALL', 'OPTIONAL'] as const;
const PHONES = ['none', 'unverified', 'verified'] as const;

/** Every organization there can be. Stytch refuses RESTRICTED with an empty list; the list's order can matter. */
export const ORGANIZATIONS: readonly OrganizationMfa[] = POLICIES.flatMap((mfaPolicy) => [
  { mfaPolicy, mfaMethods: 'ALL_ALLOWED', allowedMfaMethods: [] },
  { mfaPolicy, mfaMethods: 'RESTRICTED', allowedMfaMethods: ['sms_otp', 'totp'] },
  { mfaPolicy, mfaMethods: 'RESTRICTED', allowedMfaMethods: ['totp', 'sms_otp'] },
  { mfaPolicy, mfaMethods: 'RESTRICTED', allowedMfaMethods: ['sms_otp'] },
  { mfaPolicy, mfaMethods: 'RESTRICTED', allowedMfaMethods: ['totp'] },
]);

/** Every state a member's second factors can be in: the default one is a factor that they have. */
export const MEMBERS: readonly MemberMfa[] = [true, false].flatMap((mfaEnrolled) =>
  PHONES.flatMap((phone) =>
    [false, true].flatMap((authenticatorApp) =>
      defaults(phone !== 'none', authenticatorApp).map((defaultMfaMethod) => ({
        mfaEnrolled,
        phone,
        authenticatorApp,
        defaultMfaMethod,
      })),
    ),
  ),
);

/** The same, whom Stytch binds to no list of methods. */
export const BREAKGLASS_MEMBERS: readonly MemberMfa[] = MEMBERS.map((member) => ({
  ...member,
  isBreakglass: true,
}));

function defaults(hasPhone: boolean, hasApp: boolean): MemberMfa['defaultMfaMethod'][] {
  return ['', ...(hasPhone ? (['sms_otp'] as const) : []), ...(hasApp ? (['totp'] as const) : [])];
}
