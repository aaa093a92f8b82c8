import type { MfaMethod, MfaOutcome, SmsEntry, TotpEntry } from './mfa-types.ts';

const OPTION: Record<MfaMethod, string> = { smsOtp: 'a texted code', totp: 'an authenticator app' };

const ENROLMENT: Record<MfaMethod, string> = {
  smsOtp: 'Goes straight to giving a phone number, then enters the code texted to it.',
  totp: 'Goes straight to setting up an authenticator app, then saves backup codes.',
};

const TEXTED_BY: Record<SmsEntry['textedBy'], string> = {
  stytch: 'Enters the code that Stytch has texted at once.',
  widget: 'Enters the code that the widget has texted on arrival.',
};

/** What a member will see, in a sentence or two. */
export function describeMfa(outcome: MfaOutcome): string {
  switch (outcome.screen) {
    case 'none':
      return 'Signs in without a second factor.';
    case 'chooser':
      return `Chooses between ${outcome.options.map((method) => OPTION[method]).join(' and ')}, in that order.`;
    case 'enrolment':
      return ENROLMENT[outcome.method];
    case 'entry':
      return outcome.method === 'smsOtp' ? describeSmsEntry(outcome) : describeTotpEntry(outcome);
  }
}

function describeSmsEntry({ textedBy, alternatives }: SmsEntry): string {
  const sentences = [TEXTED_BY[textedBy]];
  if (alternatives.includes('totp')) sentences.push('May use their authenticator app instead.');
  if (alternatives.includes('goBack')) sentences.push('May go back and give another number.');
  return sentences.join(' ');
}

function describeTotpEntry({ alternatives }: TotpEntry): string {
  const instead = alternatives.includes('smsOtp')
    ? 'May have a code texted or use a backup code instead.'
    : 'May use a backup code instead.';
  return `Enters a code of their authenticator app. ${instead}`;
}
