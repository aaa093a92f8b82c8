import type { B2BSMSAuthenticateResponse } from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { answerWithSession } from '../auth/complete-sign-in.ts';
import { hasActiveMfaFactor, hasSecondFactor, isMfaMethodAllowed, recordMfaSuccess } from '../auth/mfa.ts';
import { type MfaCredential, mfaCredential } from '../auth/mfa-credential.ts';
import { linkPhone } from '../auth/phone.ts';
import { checkDuration } from '../auth/sessions.ts';
import { consumeSmsCode, sendSmsCode } from '../auth/sms-codes.ts';
import { field } from '../http/body.ts';
import type { Call } from '../http/call.ts';
import { operation } from '../http/operation.ts';
import { StytchError } from '../http/stytch-error.ts';
import type { Answer } from '../shapes/answer.ts';
import { toMember } from '../shapes/member.ts';
import { toOrganization } from '../shapes/organization.ts';

const sendBody = v.object({
  organization_id: field.id,
  member_id: field.id,
  mfa_phone_number: v.optional(field.text),
  intermediate_session_token: field.intermediateSessionToken,
});

/** `POST /b2b/otps/sms/send`: texts a code to the member's number, or to the one they are enrolling. */
export const sendSms = operation(sendBody, async (call, body) => {
  const credential = await sendCredential(call, body);
  const { member, organization } = credential;
  if (!isMfaMethodAllowed(organization, 'sms_otp'))
    throw new StytchError('operation_restricted_by_organization_mfa_methods');
  const verifiedPhone = member.phone?.verified === true;
  if (!verifiedPhone && hasActiveMfaFactor(member) && !hasSecondFactor(credential.factors))
    throw new StytchError('insufficient_factors');
  if (body.mfa_phone_number !== undefined) linkPhone(call.project, member, body.mfa_phone_number);
  sendSmsCode(call.project, organization, member);
  if (!call.trusted) return {};
  return { member_id: member.id, member: toMember(member), organization: toOrganization(organization) };
});

/** A backend may text a member who has shown nothing yet; a browser may not. */
async function sendCredential(
  call: Call,
  body: v.InferOutput<typeof sendBody>,
): Promise<Omit<MfaCredential, 'session'>> {
  if (!call.trusted || call.session || body.intermediate_session_token) return mfaCredential(call, body);
  const organization = call.project.organizations.get(body.organization_id);
  return {
    organization,
    member: call.project.members.get(organization.id, body.member_id),
    factors: [],
  };
}

/** `POST /b2b/otps/sms/authenticate`: the code, for a session. */
export const authenticateSms = operation(
  v.object({
    organization_id: field.id,
    member_id: field.id,
    code: field.text,
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
    set_mfa_enrollment: v.optional(v.picklist(['enroll', 'unenroll'])),
    set_default_mfa: v.optional(v.boolean()),
  }),
  async (call, body) => {
    checkDuration(body.session_duration_minutes);
    const { member, organization, factors, ...held } = await mfaCredential(call, body);
    if (!isMfaMethodAllowed(organization, 'sms_otp'))
      throw new StytchError('operation_restricted_by_organization_mfa_methods');
    const factor = consumeSmsCode(call.project, member, body.code);
    recordMfaSuccess(organization, member, 'sms_otp', body);
    member.updatedAt = call.project.clock.now();
    return (await answerWithSession(call, {
      member,
      organization,
      factors: [...factors, factor],
      ...held,
      sessionMinutes: body.session_duration_minutes,
    })) satisfies Answer<B2BSMSAuthenticateResponse>;
  },
);
