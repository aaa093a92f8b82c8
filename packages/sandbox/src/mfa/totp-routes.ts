import type { B2BTOTPAuthenticateResponse, B2BTOTPCreateResponse } from '@stytch/vanilla-js/b2b/headless';
import { toDataURL } from 'qrcode';
import * as v from 'valibot';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { toMember } from '../members/member.ts';
import { toOrganization } from '../organizations/organization.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { answerWithSession } from '../sign-in/complete-sign-in.ts';
import { attempt } from '../sign-in/lockout.ts';
import { assertMayAddFactor, assertMfaMethodAllowed, recordMfaSuccess } from './mfa.ts';
import { enrolmentCredential, mfaCredential } from './mfa-credential.ts';
import {
  assertNoTotp,
  checkTotpFormat,
  consumeTotpCode,
  findTotp,
  migrateTotp,
  registerTotp,
  totpUri,
} from './totp.ts';

/** `POST /b2b/totp`: begins an enrolment, which the app's first code confirms. */
export const createTotp = operation(
  v.object({
    organization_id: field.id,
    member_id: field.id,
    expiration_minutes: v.optional(v.pipe(field.minutes, v.integer(), v.minValue(5), v.maxValue(1440))),
    intermediate_session_token: field.intermediateSessionToken,
  }),
  async (call, body) => {
    const { member, organization, factors } = await enrolmentCredential(call, body);
    assertMfaMethodAllowed(organization, member, 'totp');
    assertNoTotp(member);
    assertMayAddFactor(organization, member, factors);
    const totp = registerTotp(call.project, member, body.expiration_minutes);
    return {
      member_id: member.id,
      member: toMember(member),
      organization: toOrganization(organization),
      totp_registration_id: totp.registrationId,
      secret: totp.secret,
      recovery_codes: totp.recoveryCodes,
      qr_code: await toDataURL(totpUri(organization, member, totp)),
    } satisfies Answer<B2BTOTPCreateResponse>;
  },
);

/** `POST /b2b/totp/authenticate`: a code of the app, for a session. */
export const authenticateTotp = operation(
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
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const { member, organization, factors, ...held } = await mfaCredential(call, body);
    assertMfaMethodAllowed(organization, member, 'totp');
    checkTotpFormat(body.code);
    const totp = findTotp(project, member);
    if (totp !== member.totp) assertMayAddFactor(organization, member, factors);
    const factor = attempt(project, member, () => consumeTotpCode(project, member, totp, body.code));
    recordMfaSuccess(organization, member, 'totp', body);
    return (await answerWithSession(call, {
      member,
      organization,
      factors: [...factors, factor],
      ...held,
      sessionMinutes: body.session_duration_minutes,
    })) satisfies Answer<B2BTOTPAuthenticateResponse>;
  },
);

/** `POST /b2b/totp/migrate` of the backend API: an app that is in use elsewhere, confirmed as it is. */
export const migrateMemberTotp = operation(
  v.object({
    organization_id: field.id,
    member_id: field.id,
    secret: v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z2-7]{16,}$/)),
    recovery_codes: v.optional(v.array(field.id), []),
  }),
  ({ project }, body) => {
    const organization = project.organizations.get(body.organization_id);
    const member = project.members.get(organization.id, body.member_id);
    assertMfaMethodAllowed(organization, member, 'totp');
    assertNoTotp(member);
    const totp = migrateTotp(project, member, body.secret, body.recovery_codes);
    return {
      member_id: member.id,
      member: toMember(member),
      organization: toOrganization(organization),
      totp_registration_id: totp.registrationId,
      recovery_codes: totp.recoveryCodes,
    } satisfies Answer<Omit<B2BTOTPCreateResponse, 'secret' | 'qr_code'>>;
  },
);
