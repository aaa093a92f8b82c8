import type { StytchB2BProps, StytchEventType } from '@stytch/react/b2b';

type Callbacks = NonNullable<StytchB2BProps['callbacks']>;
type WidgetEvent = Parameters<NonNullable<Callbacks['onEvent']>>[0];
type WidgetError = Parameters<NonNullable<Callbacks['onError']>>[0];

/** A step of a sign-in. It says what happened and never to whom: no address, no number, no token. */
export type FunnelStep =
  | { step: 'link sent' | 'link used' | 'code sent' | 'code accepted' | 'signed in' }
  /** `error` is Stytch's `error_type`, such as `otp_code_not_found`, or the name of another error. */
  | { step: 'error'; error: string };

const STEPS: Partial<Record<StytchEventType, Exclude<FunnelStep['step'], 'error'>>> = {
  B2B_MAGIC_LINK_EMAIL_DISCOVERY_SEND: 'link sent',
  B2B_MAGIC_LINK_EMAIL_LOGIN_OR_SIGNUP: 'link sent',
  B2B_MAGIC_LINK_DISCOVERY_AUTHENTICATE: 'link used',
  B2B_MAGIC_LINK_AUTHENTICATE: 'link used',
  B2B_SMS_OTP_SEND: 'code sent',
  B2B_SMS_OTP_AUTHENTICATE: 'code accepted',
  B2B_TOTP_AUTHENTICATE: 'code accepted',
  B2B_RECOVERY_CODES_RECOVER: 'code accepted',
  AUTHENTICATE_FLOW_COMPLETE: 'signed in',
};

/** Callbacks for the login config that record how far members come. */
export function funnel(record: (step: FunnelStep) => void): Callbacks {
  return {
    onEvent(event) {
      const step = STEPS[event.type];
      if (step) record({ step });
      if (textedAtOnce(event)) record({ step: 'code sent' });
    },
    onError(error) {
      record({ step: 'error', error: errorType(error) });
    },
  };
}

/** Stytch texts a returning member as soon as their first factor is accepted; no event of its own tells of it. */
function textedAtOnce({ data }: WidgetEvent): boolean {
  return 'mfa_required' in data && data.mfa_required?.secondary_auth_initiated === 'sms_otp';
}

/** The kind of an error. Not its message, which may hold an address. */
function errorType(error: WidgetError): string {
  if ('error_type' in error) return String(error.error_type);
  // Not Stytch's answer: it was out of reach, for example.
  return error instanceof Error ? error.name : 'unknown';
}
