import type { B2BMagicLinksInviteResponse } from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { refuseBackendFields } from '../access/backend-only.ts';
import { actorOf, requirePermission } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { memberAnswer } from '../members/member-answer.ts';
import { changeMember } from '../members/member-changes.ts';
import { draftMember } from '../members/member-creation.ts';
import { newMemberFields } from '../members/member-fields.ts';
import { checkMaySend } from '../sign-in/rate-limits.ts';
import { checkRedirect } from '../sign-in/redirect-urls.ts';
import { domainOf } from '../state/members.ts';
import type { OrganizationRecord } from '../state/records.ts';
import { sendMagicLink } from './magic-links.ts';

const { name, trusted_metadata, untrusted_metadata, roles } = newMemberFields;

/** `POST /b2b/magic_links/email/invite`: a link to join by, for a new member or one who has not signed in yet. */
export const inviteByEmail = operation(
  v.object({
    organization_id: v.optional(field.id),
    email_address: field.email,
    invite_redirect_url: v.optional(field.text),
    invited_by_member_id: v.optional(field.id),
    invite_expiration_minutes: v.optional(field.linkMinutes),
    locale: field.locale,
    name,
    trusted_metadata,
    untrusted_metadata,
    roles,
  }),
  async (call, body) => {
    const { project } = call;
    const actor = await actorOf(call, body.organization_id ?? '');
    const { organization } = actor;
    requirePermission(actor, 'stytch.member', 'create');
    if (actor.member) refuseBackendFields(body, actor.refusal);
    if (body.invited_by_member_id) project.members.get(organization.id, body.invited_by_member_id);
    checkMayBeInvited(organization, body.email_address);
    const redirectUrl = checkRedirect(call, 'INVITE', body.invite_redirect_url);

    const details = {
      name: body.name,
      trusted_metadata: body.trusted_metadata,
      untrusted_metadata: body.untrusted_metadata,
      roles: body.roles,
    };
    const known = project.members.findByEmail(organization.id, body.email_address);
    if (known?.status === 'active') throw new StytchError('duplicate_member_email');
    // A member who is known already stays as they are where the message can't be sent.
    checkMaySend(project, 'email', body.email_address);
    if (known) changeMember(project, known, details);
    const member = known ?? draftMember(project, organization, body.email_address, 'invited', details);
    sendMagicLink(
      call,
      {
        emailAddress: member.emailAddress,
        purpose: 'INVITE',
        redirectUrl,
        pkceCodeChallenge: undefined,
        expirationMinutes: body.invite_expiration_minutes,
      },
      { organization, memberId: member.id },
    );
    member.status = 'invited';
    if (!known) project.members.add(member);
    return memberAnswer(project, member) satisfies Answer<B2BMagicLinksInviteResponse>;
  },
);

/** @throws `invalid_email_for_invites` */
function checkMayBeInvited(
  { emailInvites, emailAllowedDomains }: OrganizationRecord,
  emailAddress: string,
): void {
  if (emailInvites === 'ALL_ALLOWED') return;
  if (emailInvites === 'RESTRICTED' && emailAllowedDomains.includes(domainOf(emailAddress))) return;
  throw new StytchError('invalid_email_for_invites');
}
