import type { B2BMemberUpdateResponse } from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { linkPhone } from '../auth/phone.ts';
import { type Call, requireSession } from '../http/call.ts';
import { operation } from '../http/operation.ts';
import { StytchError } from '../http/stytch-error.ts';
import type { Answer } from '../shapes/answer.ts';
import { toMember } from '../shapes/member.ts';
import { toOrganization } from '../shapes/organization.ts';
import type { MemberRecord, MfaMethod } from '../state/records.ts';

/** `GET /b2b/organizations/members/me` */
export const getSelf = operation(v.object({}), async (call) => ({ member: toMember(await self(call)) }));

/** `PUT /b2b/organizations/members/update`: what members may change of themselves. */
export const updateSelf = operation(
  v.object({
    name: v.optional(v.pipe(v.string(), v.maxLength(256))),
    untrusted_metadata: v.optional(v.record(v.string(), v.unknown())),
    mfa_enrolled: v.optional(v.boolean()),
    mfa_phone_number: v.optional(v.string()),
    default_mfa_method: v.optional(v.picklist(['sms_otp', 'totp'])),
  }),
  async (call, body) => {
    const member = await self(call);
    if (body.default_mfa_method) checkHasFactor(member, body.default_mfa_method);
    if (body.mfa_phone_number !== undefined) {
      if (member.phone) throw new StytchError('duplicate_member_phone_number_for_member');
      linkPhone(call.project, member, body.mfa_phone_number);
    }
    member.name = body.name ?? member.name;
    member.untrustedMetadata = { ...member.untrustedMetadata, ...body.untrusted_metadata };
    member.mfaEnrolled = body.mfa_enrolled ?? member.mfaEnrolled;
    member.defaultMfaMethod = body.default_mfa_method ?? member.defaultMfaMethod;
    return changed(call, member);
  },
);

/**
 * `DELETE /b2b/organizations/members/deletePhoneNumber`. Sessions that hold the phone as a factor stay, and the
 * member stays enrolled: the next sign-in asks for another second factor.
 */
export const deletePhoneNumber = operation(v.object({}), async (call) => {
  const member = await self(call);
  if (!member.phone) throw new StytchError('phone_number_not_found');
  call.project.members.setPhone(member, undefined);
  call.project.smsCodes.delete(member.id);
  if (member.defaultMfaMethod === 'sms_otp') member.defaultMfaMethod = member.totp ? 'totp' : '';
  return changed(call, member);
});

async function self(call: Call): Promise<MemberRecord> {
  return call.project.members.getById((await requireSession(call)).memberId);
}

function checkHasFactor(member: MemberRecord, method: MfaMethod): void {
  const hasFactor = method === 'totp' ? member.totp !== undefined : member.phone?.verified === true;
  if (!hasFactor) throw new StytchError('default_mfa_member_missing_factor');
}

function changed({ project }: Call, member: MemberRecord) {
  member.updatedAt = project.clock.now();
  return {
    member_id: member.id,
    member: toMember(member),
    organization: toOrganization(project.organizations.get(member.organizationId)),
  } satisfies Answer<B2BMemberUpdateResponse>;
}
