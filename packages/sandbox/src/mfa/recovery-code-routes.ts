import type {
  B2BMemberUpdateResponse,
  RecoveryCodeGetResponse,
  RecoveryCodeRecoverResponse,
  RecoveryCodeRotateResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { type RequestContext, requireMember } from '../http/request-context.ts';
import { field } from '../http/request-fields.ts';
import { toMember } from '../members/member.ts';
import { toOrganization } from '../organizations/organization.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { answerWithSession } from '../sign-in/complete-sign-in.ts';
import { attempt } from '../sign-in/lockout.ts';
import type { MemberRecord } from '../state/records.ts';
import { assertMfaMethodAllowed } from './mfa.ts';
import { mfaCredential } from './mfa-credential.ts';
import {
  checkRecoveryCodeFormat,
  consumeRecoveryCode,
  recoverableTotp,
  rotateRecoveryCodes,
} from './recovery-codes.ts';

/** `POST /b2b/recovery_codes/recover`: a recovery code in the authenticator app's place, for a session. */
export const recover = operation(
  v.object({
    organization_id: field.id,
    member_id: field.id,
    recovery_code: field.text,
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const { member, organization, factors, ...held } = await mfaCredential(call, body);
    assertMfaMethodAllowed(organization, member, 'totp');
    checkRecoveryCodeFormat(body.recovery_code);
    const totp = recoverableTotp(member);
    const factor = attempt(project, member, () => consumeRecoveryCode(project, totp, body.recovery_code));
    const answer = await answerWithSession(call, {
      member,
      organization,
      factors: [...factors, factor],
      ...held,
      sessionMinutes: body.session_duration_minutes,
    });
    return {
      ...answer,
      recovery_codes_remaining: totp.recoveryCodes.length,
    } satisfies Answer<RecoveryCodeRecoverResponse>;
  },
);

/** `GET /b2b/recovery_codes` of the browser SDK: the member's own. */
export const getOwnRecoveryCodes = operation(v.object({}), async (call) => {
  return { recovery_codes: codesOf(await requireMember(call)) } satisfies Answer<RecoveryCodeGetResponse>;
});

/** `POST /b2b/recovery_codes/rotate` of the browser SDK: the member's own. */
export const rotateOwnRecoveryCodes = operation(v.object({}), async (call) => {
  const totp = recoverableTotp(await requireMember(call));
  return {
    recovery_codes: rotateRecoveryCodes(call.project, totp),
  } satisfies Answer<RecoveryCodeRotateResponse>;
});

/** `GET /b2b/recovery_codes/:organization_id/:member_id` of the backend API. */
export const getRecoveryCodes = operation(v.object({}), (call) => {
  const { organization_id = '', member_id = '' } = call.params;
  return withMember(call, { organization_id, member_id }, codesOf);
});

/** `POST /b2b/recovery_codes/rotate` of the backend API. */
export const rotateMemberRecoveryCodes = operation(
  v.object({ organization_id: field.id, member_id: field.id }),
  (call, body) =>
    withMember(call, body, (member) => rotateRecoveryCodes(call.project, recoverableTotp(member))),
);

function codesOf(member: MemberRecord): string[] {
  if (!member.totp) throw new StytchError('recovery_codes_not_found');
  return member.totp.recoveryCodes;
}

function withMember(
  { project }: RequestContext,
  ids: { organization_id: string; member_id: string },
  codes: (member: MemberRecord) => string[],
) {
  const organization = project.organizations.get(ids.organization_id);
  const member = project.members.get(organization.id, ids.member_id);
  return {
    member_id: member.id,
    member: toMember(member),
    organization: toOrganization(organization),
    recovery_codes: codes(member),
  } satisfies Answer<B2BMemberUpdateResponse & RecoveryCodeGetResponse>;
}
