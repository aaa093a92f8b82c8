import type { WidgetEvent } from '../config/sdk-types.ts';
import { smsAutoSent } from '../widget/sms-auto-sent.ts';

/** What was just sent to the member. */
export type Sending = 'codeTexted' | 'codeEmailed' | 'linkEmailed';

const SENDINGS: Partial<Record<WidgetEvent['type'], Sending>> = {
  B2B_SMS_OTP_SEND: 'codeTexted',
  B2B_OTPS_EMAIL_DISCOVERY_SEND: 'codeEmailed',
  B2B_OTPS_EMAIL_LOGIN_OR_SIGNUP: 'codeEmailed',
  B2B_MAGIC_LINK_EMAIL_DISCOVERY_SEND: 'linkEmailed',
  B2B_MAGIC_LINK_EMAIL_LOGIN_OR_SIGNUP: 'linkEmailed',
};

/** What an event of the widget says was sent, if anything. */
export function explainSending(event: WidgetEvent): Sending | undefined {
  return smsAutoSent(event) ? 'codeTexted' : SENDINGS[event.type];
}
