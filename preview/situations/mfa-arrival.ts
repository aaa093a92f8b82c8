import { explainMfa } from '../../src/login/config/explain-mfa.ts';
import type { MfaMethod, MfaOutcome } from '../../src/login/config/mfa-types.ts';
import { PHONE_SHOWN } from './people.ts';
import type { Arrival, LoginDraft, Sign, Situation } from './situation.ts';

const CHOOSER: Sign = { message: 'mfa.enrollment.title' };

const OPTION: Record<MfaMethod, Sign> = {
  smsOtp: { message: 'mfa.enrollment.option.sms', of: 'button' },
  totp: { message: 'mfa.enrollment.option.totp', of: 'button' },
};

const ENROLMENT: Record<MfaMethod, readonly Sign[]> = {
  smsOtp: [{ message: 'mfa.smsEnrollment.title' }, { message: 'formField.phone.label', of: 'field' }],
  totp: [{ message: 'totp.setupQr.title' }, { message: 'mfaTotpEnrollment.qrAltText', of: 'image' }],
};

const ENTRY: Record<MfaMethod, readonly Sign[]> = {
  smsOtp: [{ message: 'passcode.title' }, { text: PHONE_SHOWN }],
  totp: [{ message: 'totp.title' }],
};

const ALTERNATIVE: Record<MfaMethod, Record<string, Sign>> = {
  smsOtp: {
    totp: { message: 'mfa.methods.authenticatorApp', of: 'button' },
    goBack: { message: 'button.goBack', of: 'button' },
  },
  totp: {
    smsOtp: { message: 'mfa.totpEntry.switchToSms', of: 'button' },
    backupCode: { message: 'mfa.totpEntry.useBackupCode', of: 'button' },
  },
};

/** The dashboard. */
export const SIGNED_IN: Sign = { word: 'dashboard.account' };

/** What the rule foretells, as it is to be seen. */
function signsOf(outcome: MfaOutcome): readonly Sign[] {
  switch (outcome.screen) {
    case 'none':
      return [SIGNED_IN];
    case 'chooser':
      return [CHOOSER, ...outcome.options.map((method) => OPTION[method])];
    case 'enrolment':
      return ENROLMENT[outcome.method];
    case 'entry':
      return [
        ...ENTRY[outcome.method],
        ...outcome.alternatives.flatMap((name) => ALTERNATIVE[outcome.method][name] ?? []),
      ];
  }
}

/** The screen that the rule foretells for a member who has shown their first factor, whatever the config. */
export function explainedArrival(mfa: NonNullable<Situation['mfa']>): (login: LoginDraft) => Arrival {
  return ({ config }) => ({ signs: signsOf(explainMfa(config, mfa.organization, mfa.member)) });
}
