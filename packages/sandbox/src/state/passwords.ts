import type { Project } from './project.ts';
import { newId } from './random.ts';
import type { MemberRecord, PasswordRecord } from './records.ts';

/**
 * The password as the member's organization may see and delete it. Anyone may add an address to an organization of
 * theirs: its password is none of theirs before its owner has shown there to own it.
 */
export const confirmedPassword = (member: MemberRecord): PasswordRecord | undefined =>
  member.emailVerified ? member.password : undefined;

/** Gives an address a password, in every organization it belongs to or comes to belong to. */
export function setPassword(project: Project, emailAddress: string, value: string): void {
  const password = { id: newId(project.random, 'password'), value, resetRequired: false };
  project.passwords.set(emailAddress, password);
  for (const member of project.members.withEmail(emailAddress)) {
    member.password = password;
    member.updatedAt = project.clock.now();
  }
}

export function deletePassword(project: Project, emailAddress: string): void {
  project.passwords.delete(emailAddress);
  for (const member of project.members.withEmail(emailAddress)) {
    member.password = undefined;
    member.updatedAt = project.clock.now();
  }
}
