import type { StytchB2BProps, StytchEventType } from '@stytch/react/b2b';
import type { WidgetError } from '../login/config/sdk-types.ts';
import { smsAutoSent } from '../login/widget/sms-auto-sent.ts';
import { requestId } from '../ui/notice/request-id.ts';
import type { SignInStep, StytchRefusal, Tell } from './client-event.ts';

export type Callbacks = NonNullable<StytchB2BProps['callbacks']>;

/** A type that is not here is no step of its own. Written as text, so that the SDK's enum need not be loaded. */
const STEPS: Partial<Record<`${StytchEventType}`, SignInStep>> = {
  B2B_MAGIC_LINK_EMAIL_DISCOVERY_SEND: 'link_sent',
  B2B_MAGIC_LINK_EMAIL_LOGIN_OR_SIGNUP: 'link_sent',
  B2B_MAGIC_LINK_DISCOVERY_AUTHENTICATE: 'link_used',
  B2B_MAGIC_LINK_AUTHENTICATE: 'link_used',
  B2B_SMS_OTP_SEND: 'code_sent',
  B2B_SMS_OTP_AUTHENTICATE: 'code_accepted',
  B2B_TOTP_AUTHENTICATE: 'code_accepted',
  B2B_RECOVERY_CODES_RECOVER: 'code_accepted',
  AUTHENTICATE_FLOW_COMPLETE: 'signed_in',
};

/** Callbacks of the widget that tell how far members come. */
export function signInEvents(tell: Tell): Required<Callbacks> {
  return {
    onEvent(event) {
      const step = STEPS[event.type];
      if (step) tell({ type: 'sign_in', step });
      if (smsAutoSent(event)) tell({ type: 'sign_in', step: 'code_sent' });
    },
    onError(error) {
      tell(refusalOf(error));
    },
  };
}

/** Not its message, which may hold an address. */
function refusalOf(error: WidgetError): StytchRefusal {
  if ('error_type' in error && 'status_code' in error) {
    const id = requestId(error);
    return {
      type: 'stytch_error',
      error_type: String(error.error_type),
      status: Number(error.status_code),
      ...(id && { request_id: id }),
    };
  }
  return { type: 'stytch_error', error_type: error instanceof Error ? error.name : 'unknown' };
}
