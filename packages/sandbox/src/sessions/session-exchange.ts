import { isMfaMethodAllowed } from '../mfa/mfa.ts';
import { isOfAddress, isOwnSingleSignOn } from '../sign-in/primary-factor.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { Factor, IntermediateSessionRecord, SessionRecord } from '../state/sessions.ts';

/**
 * The factors of a session that also count for a member of another organization: an email that was sent to their
 * address, OAuth that claimed it, and a texted code where both have verified the same number. Passwords,
 * authenticator apps, recovery codes and single sign-on were shown to the one organization only.
 * @param target of the session's own organization, everything counts
 */
export function carriedFactors(project: Project, session: SessionRecord, target: MemberRecord): Factor[] {
  if (target.id === session.memberId) return session.factors;
  return session.factors.filter((factor) =>
    factor.delivery_method === 'sms'
      ? acceptsPhone(project, target, factor.phone_number_factor.phone_number)
      : isOfAddress(factor, target.emailAddress),
  );
}

/**
 * The same of an intermediate session: of its own member everything, else the primary factors that say who someone is to
 * every organization. A password counts where it was shown to none in particular, single sign-on at its own organization.
 * @param organization undefined stands for one that is not there yet
 * @param target undefined stands for a member who has yet to join it
 */
export function factorsFor(
  held: IntermediateSessionRecord,
  organization: OrganizationRecord | undefined,
  target: MemberRecord | undefined,
): Factor[] {
  if (target && target.id === held.memberId) return held.factors;
  return held.factors.filter((factor) => {
    if (factor.sequence_order !== 'PRIMARY') return false;
    if (factor.delivery_method === 'knowledge') return held.discovery;
    if (factor.delivery_method === 'sso_oidc')
      return organization !== undefined && isOwnSingleSignOn(organization, factor);
    return factor.delivery_method !== 'email' || isOfAddress(factor, held.emailAddress);
  });
}

function acceptsPhone(project: Project, target: MemberRecord, number: string): boolean {
  const organization = project.organizations.get(target.organizationId);
  const isTheirs = target.phone?.verified === true && target.phone.number === number;
  return isTheirs && isMfaMethodAllowed(organization, target, 'sms_otp');
}
