import { StytchError } from '../http/stytch-error.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newCode, newId } from '../state/random.ts';
import type { Factor, MemberRecord, OrganizationRecord } from '../state/records.ts';

const LIFETIME = minutes(2);

/** Texts a new code to the member's number; an earlier one no longer works. */
export function sendSmsCode(project: Project, organization: OrganizationRecord, member: MemberRecord): void {
  if (!member.phone) throw new StytchError('phone_number_not_found');
  const now = project.clock.now();
  const code = newCode(project.random);
  project.smsCodes.set(member.id, {
    memberId: member.id,
    code,
    phoneNumber: member.phone.number,
    expiresAt: now + LIFETIME,
    used: false,
  });
  project.outbox.add({
    id: newId(project.random, 'message'),
    project: project.id,
    channel: 'sms',
    to: member.phone.number,
    subject: null,
    text: `Your ${organization.name} verification code is: ${code}. It expires in 2 minutes.`,
    link: null,
    code,
    sent_at: timestamp(now),
  });
}

/**
 * Takes a member's code for the one time it works, and with it verifies the number it was texted to.
 * @throws `invalid_code`, `otp_code_not_found`, `unable_to_auth_otp_code`
 */
export function consumeSmsCode(project: Project, member: MemberRecord, code: string): Factor {
  if (!/^\d{6}$/.test(code)) throw new StytchError('invalid_code');
  const record = project.smsCodes.get(member.id);
  const { phone } = member;
  if (record?.code !== code || record.phoneNumber !== phone?.number)
    throw new StytchError('otp_code_not_found');
  if (record.used || record.expiresAt <= project.clock.now())
    throw new StytchError('unable_to_auth_otp_code');
  record.used = true;
  phone.verified = true;
  return {
    type: 'otp',
    delivery_method: 'sms',
    last_authenticated_at: timestamp(project.clock.now()),
    phone_number_factor: { phone_id: phone.id, phone_number: phone.number },
    sequence_order: 'SECONDARY',
  };
}
