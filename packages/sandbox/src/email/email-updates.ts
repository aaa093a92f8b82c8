import { StytchError } from '../errors/stytch-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { changeEmail } from '../members/member-changes.ts';
import { checkEmailFree } from '../members/member-creation.ts';
import { endSessions } from '../sessions/sessions.ts';
import { minutes } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord } from '../state/records.ts';
import { sendEmailCode } from './email-codes.ts';
import { sendMagicLink } from './magic-links.ts';

const LIFETIME_MINUTES = 5;

export interface EmailUpdateRequest {
  emailAddress: string;
  deliveryMethod: 'EMAIL_MAGIC_LINK' | 'EMAIL_OTP';
  redirectUrl: string | undefined;
}

/**
 * Asks an address whether it is the member's, who keeps theirs until it says so. Nobody else may take it meanwhile.
 * @throws `email_updates_available_only_for_active_members`, `email_verification_required`, and the errors of
 * `checkEmailFree` and of sending
 */
export function startEmailUpdate(
  call: RequestContext,
  member: MemberRecord,
  request: EmailUpdateRequest,
): void {
  const { project } = call;
  const { emailAddress } = request;
  if (member.status !== 'active') throw new StytchError('email_updates_available_only_for_active_members');
  if (!member.emailVerified) throw new StytchError('email_verification_required');
  if (emailAddress === member.emailAddress) throw new StytchError('duplicate_member_email');
  checkEmailFree(project, member.organizationId, emailAddress, member);
  send(call, member, request);
  const expiresAt = project.clock.now() + minutes(LIFETIME_MINUTES);
  project.emailUpdates.set(member.id, { member, emailAddress, expiresAt });
}

function send(call: RequestContext, member: MemberRecord, request: EmailUpdateRequest): void {
  const { project } = call;
  const { emailAddress } = request;
  const organization = project.organizations.get(member.organizationId);
  if (request.deliveryMethod === 'EMAIL_OTP') {
    const place = organization.name;
    const expirationMinutes = LIFETIME_MINUTES;
    sendEmailCode(project, { emailAddress, memberId: member.id, place, expirationMinutes });
    return;
  }
  const link = {
    emailAddress,
    purpose: 'LOGIN',
    redirectUrl: request.redirectUrl,
    pkceCodeChallenge: undefined,
    expirationMinutes: LIFETIME_MINUTES,
    updatesEmail: true,
  } as const;
  sendMagicLink(call, link, { organization, memberId: member.id });
}

/**
 * Gives a member the address that has just been shown to be theirs. Their sessions end, as with any change of it.
 * @throws `unable_to_verify_member_email_update` (over, or for another address by now), the errors of `checkEmailFree`
 */
export function finishEmailUpdate(project: Project, member: MemberRecord, emailAddress: string): void {
  const update = project.emailUpdates.get(member.id);
  if (update?.emailAddress !== emailAddress || update.expiresAt <= project.clock.now())
    throw new StytchError('unable_to_verify_member_email_update');
  checkEmailFree(project, member.organizationId, emailAddress, member);
  changeEmail(project, member, emailAddress, false);
  endSessions(project, member);
  member.updatedAt = project.clock.now();
}

/**
 * Lets others have an address that a member had before.
 * @throws `retired_email_missing_email_identifiers`, `email_not_found` (none of theirs, or two different ones)
 */
export function unlinkRetiredEmail(
  project: Project,
  member: MemberRecord,
  {
    email_id: id,
    email_address: address,
  }: { email_id?: string | undefined; email_address?: string | undefined },
): void {
  if (id === undefined && address === undefined)
    throw new StytchError('retired_email_missing_email_identifiers');
  const { emailAddress, emailId, emailVerified } = member;
  const retired = member.retiredEmails.find(
    (each) => each.emailId === (id ?? each.emailId) && each.emailAddress === (address ?? each.emailAddress),
  );
  if (!retired) throw new StytchError('email_not_found');
  const retiredEmails = member.retiredEmails.filter((each) => each !== retired);
  project.members.setEmails(member, { emailAddress, emailId, emailVerified, retiredEmails });
  member.updatedAt = project.clock.now();
}
