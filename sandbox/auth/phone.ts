import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { StytchError } from '../http/stytch-error.ts';
import type { Project } from '../state/project.ts';
import { newId } from '../state/random.ts';
import type { MemberRecord } from '../state/records.ts';

/**
 * Gives the member a number, still to be verified. A number that was never verified may be replaced: members
 * mistype, and the widget's "Go back" lets them try again.
 * @param number E.164
 * @throws `invalid_phone_number`, `duplicate_member_phone_number_for_member`, `duplicate_member_phone_number`
 */
export function linkPhone(project: Project, member: MemberRecord, number: string): void {
  if (!isE164(number)) throw new StytchError('invalid_phone_number');
  if (member.phone?.number === number) return;
  if (member.phone?.verified) throw new StytchError('duplicate_member_phone_number_for_member');
  if (project.members.isPhoneTaken(member, number)) throw new StytchError('duplicate_member_phone_number');
  project.members.setPhone(member, {
    id: newId(project.random, 'phone-number'),
    number,
    verified: false,
  });
  member.updatedAt = project.clock.now();
}

function isE164(number: string): boolean {
  const parsed = parsePhoneNumberFromString(number);
  return parsed?.number === number && parsed.isValid();
}
