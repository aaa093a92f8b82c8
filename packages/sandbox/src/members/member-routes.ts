import * as v from 'valibot';
import { operation } from '../http/operation.ts';
import { requireMember } from '../http/request-context.ts';
import { removePhone, removeTotp } from '../mfa/mfa-removal.ts';
import { toMember } from './member.ts';
import { memberAnswer } from './member-answer.ts';
import { changeMember } from './member-changes.ts';
import { memberChangeFields } from './member-fields.ts';

const { name, untrusted_metadata, mfa_enrolled, mfa_phone_number, default_mfa_method } = memberChangeFields;

/** `GET /b2b/organizations/members/me` */
export const getSelf = operation(v.object({}), async (call) => ({
  member: toMember(await requireMember(call)),
}));

/** `PUT /b2b/organizations/members/update`: what members may change of themselves. */
export const updateSelf = operation(
  v.object({ name, untrusted_metadata, mfa_enrolled, mfa_phone_number, default_mfa_method }),
  async (call, body) => {
    const member = await requireMember(call);
    changeMember(call.project, member, body);
    return memberAnswer(call.project, member);
  },
);

/** `DELETE /b2b/organizations/members/deletePhoneNumber` */
export const deletePhoneNumber = operation(v.object({}), async (call) => {
  const member = await requireMember(call);
  removePhone(call.project, member);
  return memberAnswer(call.project, member);
});

/** `DELETE /b2b/organizations/members/deleteTOTP` */
export const deleteTotp = operation(v.object({}), async (call) => {
  const member = await requireMember(call);
  removeTotp(call.project, member);
  return memberAnswer(call.project, member);
});
