import { StytchError } from '../errors/stytch-error.ts';
import type {
  Factor,
  IntermediateSessionRecord,
  MemberRecord,
  OrganizationRecord,
  SessionRecord,
} from '../state/records.ts';
import { type Call, requireSession } from './call.ts';
import { getIntermediateSession } from './intermediate-sessions.ts';
import { primaryRequired } from './primary-factor.ts';

/** Who asks for a second factor, and what they have shown already. */
export interface MfaCredential {
  member: MemberRecord;
  organization: OrganizationRecord;
  factors: Factor[];
  intermediateSession?: IntermediateSessionRecord;
  session?: SessionRecord;
}

export interface MfaRequestBody {
  organization_id: string;
  member_id: string;
  intermediate_session_token?: string | undefined;
}

/**
 * The intermediate session or session that a second-factor call carries, held against the member and the
 * organization that the call names.
 * @throws `invalid_intermediate_session_token_for_organization`, `member_session_member_id_mismatch`,
 * `action_available_only_once_primary_authentication_is_met`, and where the token is not alive or none is sent
 */
export async function mfaCredential(call: Call, body: MfaRequestBody): Promise<MfaCredential> {
  const shown = await shownFactors(call, body.intermediate_session_token);
  const organization = call.project.organizations.get(body.organization_id);
  const member = call.project.members.get(organization.id, body.member_id);
  if (shown.memberId !== member.id) {
    const type = shown.intermediateSession
      ? 'invalid_intermediate_session_token_for_organization'
      : 'member_session_member_id_mismatch';
    throw new StytchError(type);
  }
  if (primaryRequired(organization, member, shown.factors))
    throw new StytchError('action_available_only_once_primary_authentication_is_met');
  if (member.status !== 'active') throw new StytchError('action_available_only_for_active_members');
  const { memberId: _, ...held } = shown;
  return { member, organization, ...held };
}

/**
 * The same for a call that begins the use of a factor. A backend may do that for a member who has shown nothing
 * yet; a browser may not.
 * @throws the errors of `mfaCredential`
 */
export async function enrolmentCredential(
  call: Call,
  body: MfaRequestBody,
): Promise<Omit<MfaCredential, 'session'>> {
  if (!call.trusted || call.session || body.intermediate_session_token) return mfaCredential(call, body);
  const organization = call.project.organizations.get(body.organization_id);
  const member = call.project.members.get(organization.id, body.member_id);
  if (member.status !== 'active') throw new StytchError('action_available_only_for_active_members');
  return { organization, member, factors: [] };
}

async function shownFactors(call: Call, intermediateSessionToken: string | undefined) {
  if (intermediateSessionToken) {
    const intermediateSession = getIntermediateSession(call.project, intermediateSessionToken);
    return {
      memberId: intermediateSession.memberId,
      factors: intermediateSession.factors,
      intermediateSession,
    };
  }
  const session = await requireSession(call);
  return { memberId: session.memberId, factors: session.factors, session };
}
