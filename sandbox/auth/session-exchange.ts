import type { Project } from '../state/project.ts';
import type { Factor, MemberRecord, SessionRecord } from '../state/records.ts';
import { isMfaMethodAllowed } from './mfa.ts';

/**
 * The factors of a session that also count for a member of another organization with the same address: an email
 * that was sent there, OAuth, and a texted code where both have verified the same number. Passwords, authenticator
 * apps, recovery codes and single sign-on were shown to the one organization only.
 * @param target of the session's own organization, everything counts
 */
export function carriedFactors(project: Project, session: SessionRecord, target: MemberRecord): Factor[] {
  if (target.id === session.memberId) return session.factors;
  return session.factors.filter((factor) => {
    switch (factor.delivery_method) {
      case 'email':
        return factor.email_factor.email_address === target.emailAddress;
      case 'sms':
        return acceptsPhone(project, target, factor.phone_number_factor.phone_number);
      default:
        return factor.delivery_method.startsWith('oauth_');
    }
  });
}

function acceptsPhone(project: Project, target: MemberRecord, number: string): boolean {
  const organization = project.organizations.get(target.organizationId);
  const isTheirs = target.phone?.verified === true && target.phone.number === number;
  return isTheirs && isMfaMethodAllowed(organization, target, 'sms_otp');
}
