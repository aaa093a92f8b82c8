import type { Project } from '../state/project.ts';
import type { Factor, IntermediateSessionRecord, MemberRecord, SessionRecord } from '../state/records.ts';
import { isMfaMethodAllowed } from './mfa.ts';

/**
 * The factors of a session that also count for a member of another organization with the same address: an email
 * that was sent there, OAuth, and a texted code where both have verified the same number. Passwords, authenticator
 * apps, recovery codes and single sign-on were shown to the one organization only.
 * @param target of the session's own organization, everything counts
 */
export function carriedFactors(project: Project, session: SessionRecord, target: MemberRecord): Factor[] {
  if (target.id === session.memberId) return session.factors;
  return session.factors.filter((factor) =>
    factor.delivery_method === 'sms'
      ? acceptsPhone(project, target, factor.phone_number_factor.phone_number)
      : showsPerson(factor, target.emailAddress),
  );
}

/**
 * The same of an intermediate session: of its own member everything, and else the primary factors. A password that
 * was shown to no organization in particular counts for every one.
 * @param target undefined stands for an organization that its address has yet to join
 */
export function factorsFor(held: IntermediateSessionRecord, target: MemberRecord | undefined): Factor[] {
  if (target && target.id === held.memberId) return held.factors;
  return held.factors.filter(
    (factor) =>
      showsPerson(factor, held.emailAddress) || (held.discovery && factor.delivery_method === 'knowledge'),
  );
}

/** Whether a factor says who someone is to every organization, rather than to one. */
const showsPerson = (factor: Factor, emailAddress: string): boolean =>
  factor.delivery_method === 'email'
    ? factor.email_factor.email_address === emailAddress
    : factor.delivery_method.startsWith('oauth_');

function acceptsPhone(project: Project, target: MemberRecord, number: string): boolean {
  const organization = project.organizations.get(target.organizationId);
  const isTheirs = target.phone?.verified === true && target.phone.number === number;
  return isTheirs && isMfaMethodAllowed(organization, target, 'sms_otp');
}
