import type { WidgetEvent } from '../config/sdk-types.ts';

/** Stytch texts a returning member as soon as their first factor is accepted; no event of its own tells of it. */
export function smsAutoSent({ data }: WidgetEvent): boolean {
  return 'mfa_required' in data && data.mfa_required?.secondary_auth_initiated === 'sms_otp';
}
