import { errorCatalogue } from '#sandbox/errors';
import { press } from './form.ts';
import { APP_SECRET, acme, mfaOf, PHONE, PHONE_SHOWN } from './people.ts';
import type { Sign, Situation } from './situation.ts';

const required = { mfa_policy: 'REQUIRED_FOR_ALL' } as const;
const phone = { mfa_phone_number: PHONE, default_mfa_method: 'sms_otp' } as const;
const app = {
  totp_secret: APP_SECRET,
  recovery_codes: ['22o0-e6e9-plwt'],
  default_mfa_method: 'totp' as const,
};

const withPhone = { organizations: [acme(required, phone)] };
const withApp = { organizations: [acme(required, app)] };
const withBoth = { organizations: [acme(required, { ...app, ...phone })] };
const withBothByApp = { organizations: [acme(required, { ...phone, ...app })] };

const send = 'POST /sdk/v1/b2b/otps/sms/send';
const TEXT_SCREEN: readonly Sign[] = [{ message: 'passcode.title' }, { text: PHONE_SHOWN }];
const APP_TITLE = { message: 'totp.title' };
const SENDING_FAILS = { text: errorCatalogue.internal_server_error[1] };

type Own = Pick<Situation, 'id' | 'title' | 'says' | 'seed' | 'faults' | 'steps' | 'arrival'>;

const entry: readonly Own[] = [
  {
    id: 'code-being-checked',
    title: 'Code being checked',
    says: 'Waits while Stytch checks the code.',
    seed: withPhone,
    faults: [{ route: 'POST /sdk/v1/b2b/otps/sms/authenticate', hang: true }],
    steps: () => [{ do: 'enter-code', code: 'texted' }],
    arrival: () => ({ signs: [...TEXT_SCREEN, { message: 'formField.passcode.status.verifying' }] }),
  },
  {
    id: 'code-wrong',
    title: 'Wrong code',
    says: 'May try again, or have another code sent.',
    seed: withPhone,
    steps: () => [{ do: 'enter-code', code: 'wrong' }],
    arrival: () => ({ signs: [...TEXT_SCREEN, { message: 'error.passcodeInvalid' }] }),
  },
  {
    id: 'code-expired',
    title: 'Code expired',
    says: 'Two minutes have passed since it was texted.',
    seed: withPhone,
    steps: () => [
      { do: 'wait-for', sign: { message: 'passcode.expirationCountdown' } },
      { do: 'pass-time', seconds: 125 },
    ],
    arrival: () => ({ signs: [...TEXT_SCREEN, { message: 'passcode.expired' }] }),
  },
  {
    id: 'code-sent-again',
    title: 'Code sent again',
    says: 'May ask for another one in 15 seconds.',
    seed: withPhone,
    steps: () => [press('passcode.resendCode')],
    arrival: () => ({ signs: [...TEXT_SCREEN, { message: 'passcode.codeSent' }] }),
  },
  {
    id: 'text-fails',
    title: 'Text that can’t be sent',
    says: 'Has asked for another code, and Stytch can’t send it. What it answers shows in English in every language.',
    seed: withPhone,
    faults: [{ route: send, respond: { status: 500 } }],
    steps: () => [press('passcode.resendCode')],
    arrival: () => ({ signs: [...TEXT_SCREEN, SENDING_FAILS] }),
  },
  {
    id: 'text-to-app',
    title: 'App instead of the text',
    says: 'Has pressed “Use an authenticator app”.',
    seed: withBoth,
    steps: () => [press('mfa.methods.authenticatorApp')],
    arrival: () => ({ signs: [APP_TITLE, { message: 'mfa.totpEntry.switchToSms', of: 'button' }] }),
  },
  {
    id: 'app-to-text',
    title: 'Text instead of the app',
    says: 'Has pressed “Text me a code instead”.',
    seed: withBothByApp,
    steps: () => [press('mfa.totpEntry.switchToSms')],
    arrival: () => ({
      signs: [...TEXT_SCREEN, { message: 'mfa.methods.authenticatorApp', of: 'button' }],
    }),
  },
  {
    id: 'app-to-text-fails',
    title: 'Text instead of the app, that can’t be sent',
    says: 'Has pressed “Text me a code instead”, and Stytch can’t send it.',
    seed: withBothByApp,
    faults: [{ route: send, respond: { status: 500 } }],
    steps: () => [press('mfa.totpEntry.switchToSms')],
    arrival: () => ({ signs: [...TEXT_SCREEN, SENDING_FAILS] }),
  },
  {
    id: 'app-code-wrong',
    title: 'Wrong code of the app',
    says: 'May try again, or use a backup code.',
    seed: withApp,
    steps: () => [{ do: 'enter-code', code: 'wrong' }],
    arrival: () => ({ signs: [APP_TITLE, { message: 'error.passcodeInvalid' }] }),
  },
];

const backupCodes: readonly Own[] = [
  {
    id: 'backup-codes-shown',
    title: 'Backup codes to be saved',
    says: 'Has set up the app. The codes are never shown again.',
    seed: { organizations: [acme({ ...required, allowed_mfa_methods: ['totp'] })] },
    steps: () => [{ do: 'set-up-app' }],
    arrival: () => ({
      signs: [
        { message: 'recoveryCodes.save.title' },
        { message: 'recoveryCodes.save.button.done', of: 'button' },
      ],
    }),
  },
  {
    id: 'backup-code',
    title: 'Backup code entered',
    says: 'Has no access to the app.',
    seed: withApp,
    steps: () => [press('mfa.totpEntry.useBackupCode')],
    arrival: () => ({ signs: [{ message: 'recoveryCodes.entry.title' }] }),
  },
  {
    id: 'backup-code-wrong',
    title: 'Wrong backup code',
    says: 'May try another one. Each works once.',
    seed: withApp,
    steps: () => [
      press('mfa.totpEntry.useBackupCode'),
      { do: 'fill', field: 'formField.backupCode.ariaLabel', text: '0000-0000-0000' },
      press('button.continue'),
    ],
    arrival: () => ({
      signs: [{ message: 'recoveryCodes.entry.title' }, { message: 'recoveryCodes.entry.error.invalidCode' }],
    }),
  },
];

/** What a member meets once they are asked for the factor they have, after the first screen (`after-first-factor.ts`). */
export const secondFactor: readonly Situation[] = [
  ...entry.map((own) => situationOf(own, 'second-factor')),
  ...backupCodes.map((own) => situationOf(own, 'backup-codes')),
];

function situationOf(own: Own, stage: Situation['stage']): Situation {
  return { stage, mfa: mfaOf(own.seed), start: { link: 'organization' }, ...own };
}
