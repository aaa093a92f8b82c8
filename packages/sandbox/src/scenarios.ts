import type { Seed } from './seed/seed.ts';

/** A situation that a sign-in can meet, ready to be applied to a project. */
export interface Scenario {
  /** Such as `sms-in-totp-only`: the member's state, in the organization's policy. */
  name: string;
  description: string;
  seed: Seed;
  /** Whom to sign in as, to which organization; null starts with the discovery of all. */
  sign_in: { email_address: string; organization_slug: string | null };
  /** What the token of the emailed link is answered. */
  answer: Answer;
}

/** A session, a stop for the second factor with what the member could use, or organizations to choose from. */
type Answer =
  | { stops_for: null }
  | { stops_for: 'mfa'; member_options: MfaMethod[]; texts_at_once: boolean }
  | { discovers: string[] };

type SeedOrganization = Seed['organizations'][number];
type MfaMethod = NonNullable<SeedOrganization['allowed_mfa_methods']>[number];
type SeedMember = NonNullable<SeedOrganization['members']>[number];

/** What follows "in an organization that", and the settings it stands for. */
const policies = {
  'any-method': ['requires a second factor', { mfa_policy: 'REQUIRED_FOR_ALL' }],
  'sms-only': ['requires texted codes', { mfa_policy: 'REQUIRED_FOR_ALL', allowed_mfa_methods: ['sms_otp'] }],
  'totp-only': [
    'requires an authenticator app',
    { mfa_policy: 'REQUIRED_FOR_ALL', allowed_mfa_methods: ['totp'] },
  ],
  'both-listed': [
    'requires a second factor and lists both methods',
    { mfa_policy: 'REQUIRED_FOR_ALL', allowed_mfa_methods: ['sms_otp', 'totp'] },
  ],
  'optional-mfa': ['leaves the second factor to its members', { mfa_policy: 'OPTIONAL' }],
} satisfies Record<string, [string, Partial<SeedOrganization>]>;

const phone = { mfa_phone_number: '+12025550143' };
const app = { totp_secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', recovery_codes: ['22o0-e6e9-plwt'] };

/** What follows "A member", and the fields it stands for. */
const states = {
  'not-enrolled': ['without a second factor', {}],
  'opted-in': ['who opted in to a second factor and has none', { mfa_enrolled: true }],
  'opted-out': ['with a phone, who opted out of a second factor', { ...phone, mfa_enrolled: false }],
  sms: ['with a phone', { ...phone, default_mfa_method: 'sms_otp' }],
  'sms-no-default': ['with a phone and no default', phone],
  totp: ['with an authenticator app', { ...app, default_mfa_method: 'totp' }],
  'totp-no-default': ['with an authenticator app and no default', app],
  'both-default-sms': [
    'with both factors, by default texted codes',
    { ...phone, ...app, default_mfa_method: 'sms_otp' },
  ],
  'both-default-totp': [
    'with both factors, by default the app',
    { ...phone, ...app, default_mfa_method: 'totp' },
  ],
  'both-no-default': ['with both factors and no default', { ...phone, ...app }],
  'unverified-phone': [
    'who gave a number and never entered its code',
    { ...phone, mfa_phone_number_verified: false, mfa_enrolled: false },
  ],
  invited: ['who was invited and has never signed in', { status: 'invited' }],
  pending: ['who began to sign up and has never signed in', { status: 'pending' }],
} satisfies Record<string, [string, Partial<SeedMember>]>;

const EMAIL = 'robin@acme.test';

function acme(settings: Partial<SeedOrganization>, member: Partial<SeedMember>): SeedOrganization {
  const members = [{ email_address: EMAIL, name: 'Robin Castillo', ...member }];
  return { organization_name: 'Acme', organization_slug: 'acme', members, ...settings };
}

function inAcme(state: keyof typeof states, policy: keyof typeof policies, answer: Answer): Scenario {
  const [who, member] = states[state];
  const [where, settings] = policies[policy];
  return {
    name: `${state}-in-${policy}`,
    description: `A member ${who}, in an organization that ${where}.`,
    seed: { organizations: [acme(settings, member)] },
    sign_in: { email_address: EMAIL, organization_slug: 'acme' },
    answer,
  };
}

function discovering(
  name: string,
  description: string,
  organizations: SeedOrganization[],
  discovers: string[],
): Scenario {
  const sign_in = { email_address: EMAIL, organization_slug: null };
  return { name, description, seed: { organizations }, sign_in, answer: { discovers } };
}

const stop = (texts_at_once: boolean, member_options: MfaMethod[]): Answer => ({
  stops_for: 'mfa',
  member_options,
  texts_at_once,
});
const texts = (...options: MfaMethod[]) => stop(true, options);
const asks = (...options: MfaMethod[]) => stop(false, options);
const session: Answer = { stops_for: null };

const [, required] = policies['any-method'];
const home = acme(required, phone);
const inviting = {
  ...acme({}, { status: 'invited' }),
  organization_name: 'Beta',
  organization_slug: 'beta',
} satisfies SeedOrganization;
const joinable = acme(
  { ...required, email_allowed_domains: ['acme.test'] },
  { email_address: 'kim@acme.test' },
);

/** One for every situation of a second factor, and of the choice of an organization before it. */
export const scenarios: readonly Scenario[] = [
  inAcme('not-enrolled', 'any-method', asks()),
  inAcme('not-enrolled', 'sms-only', asks()),
  inAcme('not-enrolled', 'totp-only', asks()),
  inAcme('not-enrolled', 'both-listed', asks()),
  inAcme('not-enrolled', 'optional-mfa', session),
  inAcme('opted-in', 'optional-mfa', asks()),
  inAcme('opted-out', 'optional-mfa', session),
  inAcme('sms', 'any-method', texts('sms_otp')),
  inAcme('sms', 'sms-only', texts('sms_otp')),
  inAcme('sms', 'totp-only', asks('sms_otp')),
  inAcme('sms', 'optional-mfa', texts('sms_otp')),
  inAcme('sms-no-default', 'any-method', texts('sms_otp')),
  inAcme('totp', 'any-method', asks('totp')),
  inAcme('totp', 'totp-only', asks('totp')),
  inAcme('totp', 'sms-only', asks('totp')),
  inAcme('totp', 'optional-mfa', asks('totp')),
  inAcme('totp-no-default', 'any-method', asks('totp')),
  inAcme('both-default-sms', 'any-method', texts('sms_otp', 'totp')),
  inAcme('both-default-sms', 'totp-only', asks('sms_otp', 'totp')),
  inAcme('both-default-totp', 'any-method', asks('sms_otp', 'totp')),
  inAcme('both-default-totp', 'sms-only', texts('sms_otp', 'totp')),
  inAcme('both-no-default', 'any-method', texts('sms_otp', 'totp')),
  inAcme('both-no-default', 'both-listed', texts('sms_otp', 'totp')),
  inAcme('unverified-phone', 'any-method', texts('sms_otp')),
  inAcme('unverified-phone', 'sms-only', texts('sms_otp')),
  inAcme('unverified-phone', 'totp-only', asks('sms_otp')),
  inAcme('invited', 'any-method', asks()),
  inAcme('pending', 'any-method', asks()),
  discovering('one-organization', 'A member of one organization.', [home], ['active_member']),
  discovering(
    'several-organizations',
    'A member of one organization, invited to another.',
    [home, inviting],
    ['active_member', 'invited_member'],
  ),
  discovering(
    'may-join',
    'Someone whose email domain may join an organization.',
    [joinable],
    ['eligible_to_join_by_email_domain'],
  ),
  discovering('no-organization', 'Someone whom no organization knows or lets in.', [], []),
];

export const findScenario = (name: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.name === name);
