import type { B2BMagicLinksAuthenticateResponse, StytchB2BClient } from '@stytch/vanilla-js/b2b/headless';

/** The member whose second factor is due. */
interface MfaMember {
  member_id: string;
  organization_id: string;
}

/** What the page must do next. */
export type NextStep =
  | { step: 'signed-in' }
  /** Ask for a phone number, then call `sendCode` with it. */
  | { step: 'enrol-phone'; member: MfaMember }
  /** Ask for the code: it was texted already. */
  | { step: 'enter-code'; member: MfaMember };

/** Step 1. The token of the emailed link is the primary factor. */
export async function showPrimaryFactor(stytch: StytchB2BClient, token: string): Promise<NextStep> {
  const answer = await stytch.magicLinks.authenticate({
    magic_links_token: token,
    session_duration_minutes: 60,
  });
  return nextStep(answer);
}

function nextStep(answer: B2BMagicLinksAuthenticateResponse): NextStep {
  // The client keeps the intermediate session token in a cookie and sends it along with the next steps.
  if (answer.member_authenticated) return { step: 'signed-in' };
  const member = { member_id: answer.member_id, organization_id: answer.organization.organization_id };
  const texted = answer.mfa_required?.secondary_auth_initiated === 'sms_otp';
  return texted ? { step: 'enter-code', member } : { step: 'enrol-phone', member };
}

/** Step 2. Texts a code: to a new number in E.164 format, or, without one, to the number that is enrolled. */
export async function sendCode(
  stytch: StytchB2BClient,
  member: MfaMember,
  newNumber?: string,
): Promise<void> {
  await stytch.otps.sms.send({ ...member, ...(newNumber ? { mfa_phone_number: newNumber } : {}) });
}

/** Step 3. The code turns the intermediate session into a session, which the client keeps in its cookies. */
export async function enterCode(stytch: StytchB2BClient, member: MfaMember, code: string): Promise<void> {
  await stytch.otps.sms.authenticate({ ...member, code, session_duration_minutes: 60 });
}
