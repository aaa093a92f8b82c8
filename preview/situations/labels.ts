import type { MemberMfa, OrganizationMfa } from '../../src/login/config/mfa-types.ts';
import type { Situation, Stage } from './situation.ts';

/** The stages in the order of the journey. */
export const STAGES: Readonly<Record<Stage, string>> = {
  'sign-in': 'Sign in',
  'first-factor': 'First factor',
  organization: 'Choose an organization',
  'set-up': 'Set up a second factor',
  'second-factor': 'Second factor on return',
  'backup-codes': 'Backup codes',
  'signed-in': 'Signed in',
};

/** The keys of the table, in its order. */
export const STAGE_NAMES = Object.keys(STAGES) as Stage[];

/** The organization's policy in a few words. */
export function policyLabel({ mfa, organization = 'Any' }: Situation): string {
  return mfa ? labelOfPolicy(mfa.organization) : organization;
}

/** The member's state in a few words. */
export function memberLabel({ mfa, member = 'Anyone' }: Situation): string {
  return mfa ? labelOfMember(mfa.member) : member;
}

const METHOD = { sms_otp: 'text', totp: 'app' } as const;

function labelOfPolicy({ mfaPolicy, allowedMfaMethods }: OrganizationMfa): string {
  const policy = mfaPolicy === 'REQUIRED_FOR_ALL' ? 'Required' : 'Optional';
  if (allowedMfaMethods.length === 0) return `${policy}, any method`;
  const methods = allowedMfaMethods.map((method) => METHOD[method]).join(', ');
  return `${policy}, ${allowedMfaMethods.length === 1 ? `${methods} only` : `lists ${methods}`}`;
}

function labelOfMember({ mfaEnrolled, phone, authenticatorApp, defaultMfaMethod }: MemberMfa): string {
  const factors = [
    phone !== 'none' && (phone === 'verified' ? 'phone' : 'unverified phone'),
    authenticatorApp && 'app',
  ].filter((factor) => factor !== false);
  if (factors.length === 0) return mfaEnrolled ? 'Opted in, no factor' : 'No factor';
  const owned = factors.join(' and ');
  const preference = defaultMfaMethod ? `, ${METHOD[defaultMfaMethod]} by default` : ', no default';
  const opted = mfaEnrolled || phone === 'unverified' ? '' : ', opted out';
  return `${owned.charAt(0).toUpperCase()}${owned.slice(1)}${preference}${opted}`;
}
