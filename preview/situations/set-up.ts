import type { Seed } from '#sandbox';
import { press } from './form.ts';
import { acme, mfaOf, TYPED_PHONE, TYPED_PHONE_SHOWN } from './people.ts';
import type { Sign, Situation, Step } from './situation.ts';

/** An organization that lists one method alone: its enrolment opens at once, whatever the config. */
const textOnly = acme({ mfa_policy: 'REQUIRED_FOR_ALL', allowed_mfa_methods: ['sms_otp'] });
const appOnly: Seed = {
  organizations: [acme({ mfa_policy: 'REQUIRED_FOR_ALL', allowed_mfa_methods: ['totp'] })],
};

/** Someone else at Acme, whose number is the one that Robin gives. */
const taken = {
  ...textOnly,
  members: [
    ...(textOnly.members ?? []),
    {
      email_address: 'kim@acme.test',
      mfa_phone_number: '+12015550123',
      default_mfa_method: 'sms_otp' as const,
    },
  ],
};

const givePhone = (text: string): readonly Step[] => [
  { do: 'fill', field: 'formField.phone.label', text },
  press('button.continue'),
];

const send = 'POST /sdk/v1/b2b/otps/sms/send';
const PHONE_TITLE = { message: 'mfa.smsEnrollment.title' };
const TEXT_SCREEN: readonly Sign[] = [{ message: 'passcode.title' }, { text: TYPED_PHONE_SHOWN }];

type Own = Pick<Situation, 'id' | 'title' | 'says' | 'faults' | 'steps' | 'arrival'> & { seed?: Seed };

const phone: readonly Own[] = [
  {
    id: 'phone-malformed',
    title: 'Phone number that is none',
    says: 'Has typed too few digits.',
    steps: () => givePhone('20155'),
    arrival: () => ({ signs: [PHONE_TITLE, { message: 'error.invalidPhoneNumber' }] }),
  },
  {
    id: 'phone-taken',
    title: 'Phone number refused: another member’s',
    says: 'Someone else in the organization has verified the number.',
    seed: { organizations: [taken] },
    steps: () => givePhone(TYPED_PHONE),
    arrival: () => ({ signs: [PHONE_TITLE, { message: 'error.duplicatePhoneNumber' }] }),
  },
  {
    id: 'phone-country-refused',
    title: 'Phone number refused: its country',
    says: 'Your Stytch project does not text to the number’s country.',
    seed: { sms_countries: ['CA'], organizations: [textOnly] },
    steps: () => givePhone(TYPED_PHONE),
    arrival: () => ({ signs: [PHONE_TITLE, { message: 'error.invalidPhoneNumberCountryCode' }] }),
  },
  {
    id: 'phone-unsubscribed',
    title: 'Phone number refused: unsubscribed',
    says: 'Has once answered STOP to a text of Stytch.',
    faults: [{ route: send, respond: { status: 400, error_type: 'unsubscribed_phone_number' } }],
    steps: () => givePhone(TYPED_PHONE),
    arrival: () => ({ signs: [PHONE_TITLE, { message: 'error.unsubscribedPhoneNumber' }] }),
  },
  {
    id: 'code-at-set-up',
    title: 'First code',
    says: 'Enters the code texted to the number just given, or goes back to give another.',
    steps: () => givePhone(TYPED_PHONE),
    arrival: () => ({
      signs: [...TEXT_SCREEN, { message: 'button.goBack', of: 'button' }],
    }),
  },
  {
    id: 'code-at-set-up-wrong',
    title: 'First code, wrong',
    says: 'May try again, have another code sent, or go back to give another number.',
    steps: () => [...givePhone(TYPED_PHONE), { do: 'enter-code', code: 'wrong' }],
    arrival: () => ({ signs: [...TEXT_SCREEN, { message: 'error.passcodeInvalid' }] }),
  },
];

const showKey: readonly Step[] = [press('button.totpQrManual')];
const toFirstCode: readonly Step[] = [
  { do: 'wait-for', sign: { message: 'mfaTotpEnrollment.qrAltText', of: 'image' } },
  press('button.continue'),
];

const app: readonly Own[] = [
  {
    id: 'app-key',
    title: 'Key instead of the QR code',
    says: 'Types it into their app.',
    steps: () => showKey,
    arrival: () => ({ signs: [{ message: 'mfa.totpEnrollment.title' }] }),
  },
  {
    id: 'app-code-at-set-up',
    title: 'First code of the app',
    says: 'Enters what the app shows, or goes back.',
    steps: () => toFirstCode,
    arrival: () => ({ signs: [{ message: 'totp.title' }, { message: 'mfa.totpEntry.getNewCode' }] }),
  },
  {
    id: 'app-code-at-set-up-wrong',
    title: 'First code of the app, wrong',
    says: 'May try again, or go back to the QR code.',
    steps: () => [...toFirstCode, { do: 'enter-code', code: 'wrong' }],
    arrival: () => ({ signs: [{ message: 'totp.title' }, { message: 'error.passcodeInvalid' }] }),
  },
];

/** Setting up a factor, after its first screen, which `after-first-factor.ts` has. */
export const setUp: readonly Situation[] = [
  ...phone.map((own) => situationOf(own, { organizations: [textOnly] })),
  ...app.map((own) => situationOf(own, appOnly)),
];

function situationOf(own: Own, seed: Seed): Situation {
  const used = own.seed ?? seed;
  return { stage: 'set-up', mfa: mfaOf(used), start: { link: 'organization' }, ...own, seed: used };
}
