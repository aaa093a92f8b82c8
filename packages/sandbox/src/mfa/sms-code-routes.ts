import type { B2BSMSAuthenticateResponse } from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { toMember } from '../members/member.ts';
import { toOrganization } from '../organizations/organization.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { answerWithSession } from '../sign-in/complete-sign-in.ts';
import { assertNotLocked, attempt } from '../sign-in/lockout.ts';
import { assertMayAddFactor, assertMfaMethodAllowed, recordMfaSuccess } from './mfa.ts';
import { enrolmentCredential, mfaCredential } from './mfa-credential.ts';
import { checkCodeFormat } from './one-time-code.ts';
import { checkPhone, linkPhone } from './phone.ts';
import { assertMayText, consumeSmsCode, sendSmsCode } from './sms-codes.ts';
import { TEST_PHONE } from './test-values.ts';

const sendBody = v.object({
  organization_id: field.id,
  member_id: field.id,
  mfa_phone_number: v.optional(field.text),
  locale: field.textLocale,
  intermediate_session_token: field.intermediateSessionToken,
});

/** `POST /b2b/otps/sms/send`: texts a code to the member's number, or to the one they are enrolling. */
export const sendSms = operation(sendBody, async (call, body) => {
  const { member, organization, factors } = await enrolmentCredential(call, body);
  assertMfaMethodAllowed(organization, member, 'sms_otp');
  assertNotLocked(call.project, member);
  if (!member.phone?.verified) assertMayAddFactor(organization, member, factors);
  const number = body.mfa_phone_number ?? member.phone?.number;
  if (number === undefined) throw new StytchError('phone_number_not_found');
  if (number === TEST_PHONE && !call.trusted) throw new StytchError('invalid_phone_number');
  if (number !== member.phone?.number) checkPhone(call.project, number);
  // Before the number is linked: a text that may not be sent changes nothing.
  assertMayText(call.project, number);
  linkPhone(call.project, member, number);
  sendSmsCode(call.project, organization, member);
  if (!call.trusted) return {};
  return { member_id: member.id, member: toMember(member), organization: toOrganization(organization) };
});

/** `POST /b2b/otps/sms/authenticate`: the code, for a session. */
export const authenticateSms = operation(
  v.object({
    organization_id: field.id,
    member_id: field.id,
    code: field.text,
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
    set_mfa_enrollment: field.setMfaEnrollment,
    set_default_mfa: v.optional(v.boolean()),
  }),
  async (call, body) => {
    checkDuration(body.session_duration_minutes);
    const { member, organization, factors, ...held } = await mfaCredential(call, body);
    assertMfaMethodAllowed(organization, member, 'sms_otp');
    checkCodeFormat(body.code);
    if (!member.phone?.verified) assertMayAddFactor(organization, member, factors);
    const factor = attempt(call.project, member, () => {
      if (member.phone?.number === TEST_PHONE && !call.trusted) throw new StytchError('otp_code_not_found');
      return consumeSmsCode(call.project, member, body.code);
    });
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
