import type { B2BOrganizationsMembersDeleteResponse } from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { refuseBackendFields } from '../access/backend-only.ts';
import { actorAndTarget, actorOf, requirePermission, requirePermissionOver } from '../access/rbac.ts';
import { startEmailUpdate, unlinkRetiredEmail } from '../email/email-updates.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { removePhone, removeTotp } from '../mfa/mfa-removal.ts';
import { deleteMembers, reactivateMember } from '../sessions/revocation.ts';
import { confirmedPassword, deletePasswordOf } from '../state/passwords.ts';
import { memberAnswer } from './member-answer.ts';
import { changeMember } from './member-changes.ts';
import { draftMember } from './member-creation.ts';
import { memberChangeFields, newMemberFields } from './member-fields.ts';
import { requireChangePermissions } from './member-permissions.ts';

/*
 * What an admin may do to members through the browser SDK, and a backend through its API: the same operations,
 * below `/b2b/organizations/members` and `/b2b/organizations/{organization_id}/members`.
 */

/** `POST …/members` */
export const addMember = operation(
  v.object({
    email_address: field.email,
    create_member_as_pending: v.optional(v.boolean(), false),
    ...newMemberFields,
  }),
  async (call, body) => {
    const actor = await actorOf(call);
    requirePermission(actor, 'stytch.member', 'create');
    if (actor.member) refuseBackendFields(body, actor.refusal);
    const status = body.create_member_as_pending ? 'pending' : 'active';
    const member = draftMember(call.project, actor.organization, body.email_address, status, body);
    call.project.members.add(member);
    return memberAnswer(call.project, member);
  },
);

/** `GET /b2b/organizations/{organization_id}/member`, by `member_id` or `email_address` in the query. */
export const getMember = operation(
  v.object({ member_id: v.optional(field.id), email_address: v.optional(field.email) }),
  async (call, body) => {
    const { organization } = await actorOf(call);
    const { member_id: id, email_address: email } = body;
    if ((id === undefined) === (email === undefined)) throw new StytchError('invalid_member_get_fields');
    const { members } = call.project;
    const member = email === undefined ? undefined : members.findByEmail(organization.id, email);
    return memberAnswer(call.project, member ?? members.get(organization.id, id ?? ''));
  },
);

/** `GET /b2b/organizations/members/dangerously_get/{member_id}`: of any organization. */
export const getMemberAnywhere = operation(
  v.object({ include_deleted: v.optional(v.picklist(['true', 'false'])) }),
  ({ project, params }, body) =>
    memberAnswer(
      project,
      project.members.getById(params.member_id ?? '', { includeDeleted: body.include_deleted === 'true' }),
    ),
);

/** `PUT …/members/{member_id}` */
export const updateMember = operation(v.object(memberChangeFields), async (call, body) => {
  const { actor, target } = await actorAndTarget(call);
  requireChangePermissions(actor, target, body);
  changeMember(call.project, target, body);
  return memberAnswer(call.project, target);
});

/** `DELETE …/members/{member_id}`, which is also how an invitation is revoked. */
export const deleteMember = operation(v.object({}), async (call) => {
  const { actor, target } = await actorAndTarget(call);
  requirePermissionOver(actor, target, 'delete');
  deleteMembers(call.project, [target]);
  return { member_id: target.id } satisfies Answer<B2BOrganizationsMembersDeleteResponse>;
});

/** `PUT …/members/{member_id}/reactivate`: a deleted member whose address was verified. */
export const reactivate = operation(v.object({}), async (call) => {
  const actor = await actorOf(call);
  requirePermission(actor, 'stytch.member', 'create');
  const member = reactivateMember(call.project, actor.organization.id, call.params.member_id ?? '');
  return memberAnswer(call.project, member);
});

/** `DELETE …/members/mfa_phone_numbers/{member_id}` */
export const deleteMemberPhone = operation(v.object({}), async (call) => {
  const { actor, target } = await actorAndTarget(call);
  requirePermissionOver(actor, target, 'update.info.delete.mfa-phone');
  removePhone(call.project, target);
  return memberAnswer(call.project, target);
});

/** `DELETE …/members/totp/{member_id}` of the browser SDK, `DELETE …/members/{member_id}/totp` of the backend API. */
export const deleteMemberTotp = operation(v.object({}), async (call) => {
  const { actor, target } = await actorAndTarget(call);
  requirePermissionOver(actor, target, 'update.info.delete.mfa-totp');
  removeTotp(call.project, target);
  return memberAnswer(call.project, target);
});

/** `DELETE …/members/passwords/{member_password_id}`, which ends it in every organization that it opens. */
export const deleteMemberPassword = operation(v.object({}), async (call) => {
  const { project, params } = call;
  const actor = await actorOf(call);
  const id = params.password_id ?? params.member_password_id;
  const members = [...project.members.ofOrganization(actor.organization.id)];
  const target = members.find((member) => confirmedPassword(member)?.id === id);
  if (!target) throw new StytchError('member_password_not_found');
  requirePermissionOver(actor, target, 'update.info.delete.password');
  deletePasswordOf(project, target);
  return memberAnswer(project, target);
});

/** `POST …/members/{member_id}/start_email_update`; without an id, of whoever asks. */
export const startMemberEmailUpdate = operation(
  v.object({
    email_address: field.email,
    login_redirect_url: v.optional(field.text),
    delivery_method: v.optional(v.picklist(['EMAIL_MAGIC_LINK', 'EMAIL_OTP']), 'EMAIL_MAGIC_LINK'),
    locale: field.locale,
  }),
  async (call, body) => {
    const { actor, target } = await actorAndTarget(call);
    requirePermissionOver(actor, target, 'update.info.email');
    startEmailUpdate(call, target, {
      emailAddress: body.email_address,
      deliveryMethod: body.delivery_method,
      redirectUrl: body.login_redirect_url,
    });
    return memberAnswer(call.project, target);
  },
);

/** `POST …/members/{member_id}/unlink_retired_email`; without an id, of whoever asks. */
export const unlinkMemberEmail = operation(
  v.object({ email_id: v.optional(field.id), email_address: v.optional(field.email) }),
  async (call, body) => {
    const { actor, target } = await actorAndTarget(call);
    requirePermissionOver(actor, target, 'update.info.unlink.retired-email');
    unlinkRetiredEmail(call.project, target, body);
    return { ...memberAnswer(call.project, target), organization_id: actor.organization.id };
  },
);

/** `DELETE …/members/{member_id}/external_id`, which is for backends alone. */
export const deleteMemberExternalId = operation(v.object({}), async (call) => {
  const { actor, target } = await actorAndTarget(call);
  if (actor.member) throw new StytchError(actor.refusal);
  call.project.members.setExternalId(target, undefined);
  target.updatedAt = call.project.clock.now();
  return memberAnswer(call.project, target);
});
