import type { B2BClient } from 'stytch';

/** What the backend keeps between the steps, for example in a short-lived, encrypted, HttpOnly cookie. */
export interface PendingSignIn {
  member_id: string;
  organization_id: string;
  intermediate_session_token: string;
}

/** What the backend answers its page. */
export type NextStep =
  | { step: 'signed-in'; session_token: string; session_jwt: string }
  | { step: 'enrol-phone' | 'enter-code'; pending: PendingSignIn };

/** Step 1. The token of the emailed link is the primary factor. */
export async function showPrimaryFactor(stytch: B2BClient, token: string): Promise<NextStep> {
  const answer = await stytch.magicLinks.authenticate({
    magic_links_token: token,
    session_duration_minutes: 60,
  });
  if (answer.member_authenticated) {
    return { step: 'signed-in', session_token: answer.session_token, session_jwt: answer.session_jwt };
  }
  const { member_id, organization_id, intermediate_session_token } = answer;
  const texted = answer.mfa_required?.secondary_auth_initiated === 'sms_otp';
  return {
    step: texted ? 'enter-code' : 'enrol-phone',
    pending: { member_id, organization_id, intermediate_session_token },
  };
}

/** Step 2. Texts a code: to a new number in E.164 format, or, without one, to the number that is enrolled. */
export async function sendCode(stytch: B2BClient, pending: PendingSignIn, newNumber?: string): Promise<void> {
  await stytch.otps.sms.send({ ...pending, ...(newNumber ? { mfa_phone_number: newNumber } : {}) });
}

/** Step 3. The code turns the intermediate session into a session. */
export async function enterCode(stytch: B2BClient, pending: PendingSignIn, code: string) {
  const answer = await stytch.otps.sms.authenticate({ ...pending, code, session_duration_minutes: 60 });
  return { session_token: answer.session_token, session_jwt: answer.session_jwt };
}
