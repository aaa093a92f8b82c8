import { StytchError } from '../errors/stytch-error.ts';
import { countSend } from '../sign-in/rate-limits.ts';
import { minutes, timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newCode, newId } from '../state/random.ts';

const DEFAULT_MINUTES = 10;

interface EmailCodeRequest {
  emailAddress: string;
  /** The member it signs in; none for discovery. */
  memberId: string | undefined;
  /** Name of what it signs in to. */
  place: string;
  /** @default 10 */
  expirationMinutes: number | undefined;
}

/**
 * Emails a code; an earlier one to the same address no longer works, whichever flow it was for.
 * @throws `too_many_requests`
 */
export function sendEmailCode(project: Project, request: EmailCodeRequest): void {
  const { emailAddress, place } = request;
  countSend(project, 'email', emailAddress);
  const now = project.clock.now();
  const code = newCode(project.random);
  const lifetime = request.expirationMinutes ?? DEFAULT_MINUTES;
  project.emailCodes.set(emailAddress, {
    emailAddress,
    code,
    memberId: request.memberId,
    expiresAt: now + minutes(lifetime),
    used: false,
  });
  project.outbox.add({
    id: newId(project.random, 'message'),
    project: project.id,
    channel: 'email',
    to: emailAddress,
    subject: `Your ${place} login code is ${code}`,
    text: `Your ${place} login code is ${code}. It works once, and expires in ${lifetime} minutes.`,
    link: null,
    code,
    sent_at: timestamp(now),
  });
}

/**
 * Takes an address's code for the one time it works.
 * @param memberId the member it must have been sent to; undefined for a code of discovery
 * @throws `otp_code_not_found`, `unable_to_auth_otp_code`
 */
export function consumeEmailCode(
  project: Project,
  emailAddress: string,
  memberId: string | undefined,
  code: string,
): void {
  const record = project.emailCodes.get(emailAddress);
  if (record?.code !== code || record.memberId !== memberId) throw new StytchError('otp_code_not_found');
  if (record.used || record.expiresAt <= project.clock.now())
    throw new StytchError('unable_to_auth_otp_code');
  record.used = true;
}
