import { BREAKGLASS_MEMBERS, MEMBERS, ORGANIZATIONS } from '../../scripts/check/mfa-states.ts';
import type { MfaOptions } from '../../src/login/config/mfa-types.ts';
import { coverTuples } from './cover-tuples.ts';
import { type MfaCase, OPTIONS } from './mfa-space.ts';

/**
 * Members with nothing to enter: where include, order and the organization's methods decide together, every two
 * values of theirs meet.
 */
export const enrollingCases: readonly MfaCase[] = coverTuples(
  OPTIONS.flatMap((options) =>
    ORGANIZATIONS.filter(({ mfaPolicy }) => mfaPolicy === 'REQUIRED_FOR_ALL').map((organization) => ({
      ...options,
      ...organization,
    })),
  ),
).map((decisive) => ({
  ...decisive,
  mfaEnrolled: false,
  phone: 'none',
  authenticatorApp: false,
  defaultMfaMethod: '',
}));

const CONFIGS: readonly MfaOptions[] = [
  { mfaProductInclude: ['smsOtp', 'totp'], mfaProductOrder: ['smsOtp', 'totp'] },
  { mfaProductInclude: ['smsOtp'], mfaProductOrder: ['smsOtp'] },
  { mfaProductInclude: ['totp'], mfaProductOrder: ['totp', 'smsOtp'] },
];

/** Members in every state, in organizations of every policy, under configs that must not matter: every three. */
export const memberCases: readonly MfaCase[] = coverTuples(
  MEMBERS.flatMap((member) =>
    ORGANIZATIONS.flatMap((organization) =>
      CONFIGS.map((options) => ({ ...options, ...organization, ...member })),
    ),
  ),
  3,
);

/** Break-glass members of organizations whose list leaves out what they have: every three. */
export const breakglassCases: readonly MfaCase[] = coverTuples(
  ORGANIZATIONS.filter(
    ({ mfaPolicy, allowedMfaMethods }) => mfaPolicy === 'REQUIRED_FOR_ALL' && allowedMfaMethods.length === 1,
  ).flatMap((organization) =>
    BREAKGLASS_MEMBERS.filter(({ phone, mfaEnrolled }) => phone !== 'none' && mfaEnrolled).map((member) => ({
      ...organization,
      ...member,
    })),
  ),
  3,
);

/** A case in words, for the name of its test. */
export function caseTitle(one: MfaCase): string {
  const list = (methods: readonly string[] | undefined) => (methods ? `[${methods.join()}]` : 'unset');
  const { mfaMethods, allowedMfaMethods } = one;
  return [
    `include ${list(one.mfaProductInclude)}, order ${list(one.mfaProductOrder)}`,
    `${one.mfaPolicy}, ${mfaMethods}${mfaMethods === 'RESTRICTED' ? ` ${list(allowedMfaMethods)}` : ''}`,
    `phone ${one.phone}, app ${one.authenticatorApp ? 'yes' : 'no'}, default ${one.defaultMfaMethod || 'none'}`,
    one.mfaEnrolled ? 'enrolled' : 'not enrolled',
    ...(one.isBreakglass ? ['break-glass'] : []),
  ].join('; ');
}
