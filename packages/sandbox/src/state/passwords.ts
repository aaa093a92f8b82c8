import { type PasswordHash, saltedHash } from './password-hash.ts';
import type { Project } from './project.ts';
import { newId, newToken } from './random.ts';
import type { MemberRecord, PasswordRecord } from './records.ts';

/** Whether a password opens the member's organization alone, as one does that was migrated to it. */
const isOwn = (password: PasswordRecord | undefined): boolean => typeof password?.value === 'object';

/** The password that was migrated to the member's organization, if it is in use. */
export const ownPassword = ({ password }: MemberRecord): PasswordRecord | undefined =>
  isOwn(password) ? password : undefined;

/** Whether the member's organization has a say in the password. */
export const mayChangePassword = ({ emailVerified, emailAttested, password }: MemberRecord): boolean =>
  emailVerified && (!emailAttested || isOwn(password));

/**
 * The password as the member's organization may see and delete it. Anyone may add an address to an organization of
 * theirs: its password is none of theirs before its owner has shown there to own it.
 */
export const confirmedPassword = (member: MemberRecord): PasswordRecord | undefined =>
  mayChangePassword(member) ? member.password : undefined;

/** Gives an address a password, in every organization it belongs to or comes to belong to. */
export function setPassword(project: Project, emailAddress: string, value: string): void {
  const password = newPassword(project, value);
  project.passwords.set(emailAddress, password);
  for (const member of project.members.withEmail(emailAddress)) {
    // A session by a password that opened one organization is none by that of the address.
    if (isOwn(member.password))
      for (const session of project.sessions.ofMember(member.id)) project.sessions.delete(session);
    member.password = password;
    member.updatedAt = project.clock.now();
  }
}

/** Gives a member a password that opens their organization alone. */
export function setOwnPassword(project: Project, member: MemberRecord, hash: PasswordHash): void {
  member.password = newPassword(project, hash);
  member.updatedAt = project.clock.now();
}

/** Replaces the member's password where the one before counted; nobody has shown their address. */
export async function replacePassword(project: Project, member: MemberRecord, value: string): Promise<void> {
  if (isOwn(member.password))
    setOwnPassword(project, member, await saltedHash(value, newToken(project.random)));
  else setPassword(project, member.emailAddress, value);
}

const newPassword = (project: Project, value: PasswordRecord['value']): PasswordRecord => ({
  id: newId(project.random, 'password'),
  value,
  resetRequired: false,
});

/** Deletes all passwords of an address. */
export function deletePassword(project: Project, emailAddress: string): void {
  project.passwords.delete(emailAddress);
  for (const member of project.members.withEmail(emailAddress)) clearPassword(project, member);
}

/** Deletes the password of a member, wherever it counts. */
export function deletePasswordOf(project: Project, member: MemberRecord): void {
  if (isOwn(member.password)) clearPassword(project, member);
  else deletePassword(project, member.emailAddress);
}

function clearPassword(project: Project, member: MemberRecord): void {
  member.password = undefined;
  member.updatedAt = project.clock.now();
}
