import type { MemberMfa, MfaMethod, MfaOptions, OrganizationMfa } from '../../src/login/config/mfa-types.ts';

/** A login config, an organization and a member: all that decides about the second factor. */
export interface MfaCase extends MfaOptions, OrganizationMfa, MemberMfa {}

/** Every list of methods that a config may give, and none. */
const LISTS: readonly (readonly MfaMethod[] | undefined)[] = [
  undefined,
  [],
  ['smsOtp'],
  ['totp'],
  ['smsOtp', 'totp'],
  ['totp', 'smsOtp'],
];

export const OPTIONS: readonly MfaOptions[] = LISTS.flatMap((mfaProductInclude) =>
  LISTS.map((mfaProductOrder) => ({ mfaProductInclude, mfaProductOrder })),
);
