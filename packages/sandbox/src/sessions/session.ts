import type { WireMemberSession } from '../http/answer.ts';
import { rolesOf } from '../members/member.ts';
import { timestamp } from '../state/clock.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { SessionRecord } from '../state/sessions.ts';

/** Stytch's member session object. */
export function toMemberSession(
  session: SessionRecord,
  member: MemberRecord,
  organization: OrganizationRecord,
): WireMemberSession {
  return {
    member_session_id: session.id,
    member_id: member.id,
    organization_id: organization.id,
    organization_slug: organization.slug,
    started_at: timestamp(session.startedAt),
    last_accessed_at: timestamp(session.lastAccessedAt),
    expires_at: timestamp(session.expiresAt),
    authentication_factors: session.factors,
    roles: rolesOf(member),
    custom_claims: Object.keys(session.customClaims).length > 0 ? session.customClaims : null,
  };
}
