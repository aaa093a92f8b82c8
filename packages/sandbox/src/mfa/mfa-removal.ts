import { StytchError } from '../errors/stytch-error.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord } from '../state/records.ts';

/**
 * Takes the member's phone number away, and a code that is on its way to it. Sessions that hold the phone as a
 * factor stay, and so does `mfa_enrolled`: the next sign-in asks for another second factor. Where texts were the
 * default method, it is then the authenticator app, or none.
 * @throws `phone_number_not_found`
 */
export function removePhone(project: Project, member: MemberRecord): void {
  if (!member.phone) throw new StytchError('phone_number_not_found');
  project.members.setPhone(member, undefined);
  project.smsCodes.delete(member.id);
  if (member.defaultMfaMethod === 'sms_otp') member.defaultMfaMethod = member.totp ? 'totp' : '';
  member.updatedAt = project.clock.now();
}

/**
 * Takes the member's authenticator app away, and its recovery codes. Sessions and `mfa_enrolled` stay, as with a
 * phone. Where the app was the default method, it is then the phone, if it is verified, or none.
 * @throws `totp_not_found`
 */
export function removeTotp(project: Project, member: MemberRecord): void {
  if (!member.totp) throw new StytchError('totp_not_found');
  member.totp = undefined;
  if (member.defaultMfaMethod === 'totp') member.defaultMfaMethod = member.phone?.verified ? 'sms_otp' : '';
  member.updatedAt = project.clock.now();
}
