import { StytchError } from '../errors/stytch-error.ts';
import { ownPassword } from '../state/passwords.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord } from '../state/records.ts';
import { endSessions } from './sessions.ts';

/** Ends what the members have been sent to sign in with, and the sign-ins that they have not finished. */
export function revokePending(project: Project, memberIds: ReadonlySet<string>): void {
  const isTheirs = (memberId: string | undefined) => memberId !== undefined && memberIds.has(memberId);
  for (const links of [project.magicLinks, project.passwordResets])
    for (const link of links.values()) link.used ||= isTheirs(link.memberId);
  for (const code of project.emailCodes.values()) code.used ||= isTheirs(code.memberId);
  for (const id of memberIds) {
    project.smsCodes.delete(id);
    project.emailUpdates.delete(id);
  }
  for (const { token, memberId } of project.intermediateSessions.values())
    if (isTheirs(memberId)) project.intermediateSessions.delete(token);
}

/** Deletes members with everything they are or could be signed in by. Their addresses are free for others. */
export function deleteMembers(project: Project, members: readonly MemberRecord[]): void {
  const now = project.clock.now();
  for (const member of members) {
    endSessions(project, member);
    project.pendingTotps.delete(member.id);
    project.members.delete(member);
    member.updatedAt = now;
  }
  revokePending(project, new Set(members.map(({ id }) => id)));
}

/**
 * Brings a deleted member back, active, with the factors they had. A phone number or external id that someone
 * else has taken since is lost to them.
 * @throws `no_deleted_member_found_for_reactivation`, `email_unverified_for_reactivation`,
 * `reactivation_email_belongs_to_another_member`
 */
export function reactivateMember(project: Project, organizationId: string, memberId: string): MemberRecord {
  const member = project.members.findDeleted(organizationId, memberId);
  if (!member) throw new StytchError('no_deleted_member_found_for_reactivation');
  if (!member.emailVerified) throw new StytchError('email_unverified_for_reactivation');
  const { members } = project;
  if (
    members.findByEmail(organizationId, member.emailAddress) ??
    members.findByRetiredEmail(organizationId, member.emailAddress)
  )
    throw new StytchError('reactivation_email_belongs_to_another_member');
  if (member.externalId && members.find(organizationId, member.externalId)) member.externalId = undefined;
  if (member.phone && members.isPhoneTaken(member, member.phone.number)) member.phone = undefined;
  member.retiredEmails = [];
  member.status = 'active';
  member.password = project.passwords.get(member.emailAddress) ?? ownPassword(member);
  member.updatedAt = project.clock.now();
  members.add(member);
  return member;
}
