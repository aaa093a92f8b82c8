import type { MfaMethod, MfaOptions } from '../../src/login/config/mfa-types.ts';

const SET_UP: Record<MfaMethod, string> = { smsOtp: 'a phone number', totp: 'an authenticator app' };
const API_NAME: Record<MfaMethod, string> = { smsOtp: 'sms_otp', totp: 'totp' };
const METHODS: readonly MfaMethod[] = ['smsOtp', 'totp'];

/** What Stytch makes of these options that people don't expect, each a sentence or two. */
export function surprises(options: MfaOptions): string[] {
  return [
    ...surprisesOfInclude(options),
    ...surprisesOfOrder(options),
    'Members with a factor that their organization allows never see the chooser: neither `mfaProductInclude` nor `mfaProductOrder` changes what they are asked for. It is a texted code wherever they have a number, unless an authenticator app is their default or the organization allows no texts.',
    'A member with `is_breakglass` is bound by no list of methods at Stytch, but the widget knows no such members: one with a number is texted a code even where the organization allows no texts, unless an authenticator app is their default, and is offered nothing else that is not on the list.',
    'Where the policy is OPTIONAL, the widget never offers to set up a second factor: a member is asked once your backend, or an administrator, has set `mfa_enrolled`.',
  ];
}

function surprisesOfInclude({ mfaProductInclude: include }: MfaOptions): string[] {
  if (include === undefined) return [];
  if (include.length === 0) return ['An empty `mfaProductInclude` means all methods, not none.'];
  const excluded = METHODS.find((method) => !include.includes(method));
  if (!excluded) return [];
  return [
    `Only \`${include[0]}\` is included, so there is nothing to choose and the chooser is skipped. An organization's own list overrides that: where it is RESTRICTED to ${API_NAME[excluded]}, members set up ${SET_UP[excluded]}, and where it is RESTRICTED to both, they choose.`,
  ];
}

function surprisesOfOrder({ mfaProductInclude: include, mfaProductOrder: order }: MfaOptions): string[] {
  if (order === undefined) {
    return [
      'Without `mfaProductOrder` the chooser puts the authenticator app first, however `mfaProductInclude` is ordered.',
    ];
  }
  if (order.length === 0) {
    return [
      "An empty `mfaProductOrder` leaves the chooser in the order of the organization's list where it is RESTRICTED, else in that of `mfaProductInclude`.",
    ];
  }
  const open = include?.length ? include : METHODS;
  const missing = open.filter((method) => !order.includes(method));
  return missing.map(
    (method) =>
      `\`mfaProductOrder\` leaves out \`${method}\`: the chooser puts it last, and does not hide it.`,
  );
}
