import { StytchError } from '../errors/stytch-error.ts';
import { checkMaySend, countSend } from '../sign-in/rate-limits.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newCode, newId } from '../state/random.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { Factor } from '../state/sessions.ts';
import { assertPhoneFree, checkSmsCountry } from './phone.ts';
import { TEST_CODE, TEST_PHONE } from './test-values.ts';

const LIFETIME = minutes(2);

/** @throws `invalid_phone_number_country_code`, `too_many_requests` */
export function assertMayText(project: Project, number: string): void {
  checkSmsCountry(project, number);
  checkMaySend(project, 'sms', number);
}

/**
 * Texts a new code to the member's number; an earlier one no longer works.
 * @throws `phone_number_not_found`, the errors of `assertMayText`
 */
export function sendSmsCode(project: Project, organization: OrganizationRecord, member: MemberRecord): void {
  if (!member.phone) throw new StytchError('phone_number_not_found');
  assertMayText(project, member.phone.number);
  const now = project.clock.now();
  const isTest = member.phone.number === TEST_PHONE;
  const code = isTest ? TEST_CODE : newCode(project.random);
  project.smsCodes.set(member.id, {
    memberId: member.id,
    code,
    phoneNumber: member.phone.number,
    expiresAt: now + LIFETIME,
    used: false,
  });
  if (isTest) return;
  countSend(project, 'sms', member.phone.number);
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
 * The same for a text that nobody asked for: where it may not be sent, the sign-in goes on without it, and the
 * member is told when they ask for one.
 * @returns whether it was sent
 */
export function sendSmsCodeIfAllowed(
  project: Project,
  organization: OrganizationRecord,
  member: MemberRecord,
): boolean {
  try {
    sendSmsCode(project, organization, member);
    return true;
  } catch (error) {
    if (error instanceof StytchError) return false;
    throw error;
  }
}

/**
 * Takes a member's code for the one time it works, and with it verifies the number it was texted to.
 * @throws `otp_code_not_found`, `unable_to_auth_otp_code`, `duplicate_member_phone_number`
 */
export function consumeSmsCode(project: Project, member: MemberRecord, code: string): Factor {
  const record = project.smsCodes.get(member.id);
  const { phone } = member;
  if (record?.code !== code || record.phoneNumber !== phone?.number)
    throw new StytchError('otp_code_not_found');
  if (record.used || record.expiresAt <= project.clock.now())
    throw new StytchError('unable_to_auth_otp_code');
  // Another member may have verified the same number since it was given here.
  if (!phone.verified) assertPhoneFree(project, member, phone.number);
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
