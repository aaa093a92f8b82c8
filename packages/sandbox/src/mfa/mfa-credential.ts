import { StytchError } from '../errors/stytch-error.ts';
import { type RequestContext, requireSession } from '../http/request-context.ts';
import { getIntermediateSession } from '../sessions/intermediate-sessions.ts';
import { factorsFor } from '../sessions/session-exchange.ts';
import { admit, primaryRequired } from '../sign-in/primary-factor.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { Factor, IntermediateSessionRecord, SessionRecord } from '../state/sessions.ts';

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
 * organization that the call names. One of discovery serves any member of its address who has joined already.
 * @throws `too_many_session_arguments`, `invalid_intermediate_session_token_for_organization`,
 * `member_session_member_id_mismatch`, `action_available_only_once_primary_authentication_is_met`, and where the
 * token is not alive or none is sent
 */
export async function mfaCredential(call: RequestContext, body: MfaRequestBody): Promise<MfaCredential> {
  const held = await heldCredential(call, body.intermediate_session_token);
  const organization = call.project.organizations.get(body.organization_id);
  const member = call.project.members.get(organization.id, body.member_id);
  const factors = factorsShown(held, organization, member);
  if (primaryRequired(organization, member, factors))
    throw new StytchError('action_available_only_once_primary_authentication_is_met');
  if (member.status !== 'active') throw new StytchError('action_available_only_for_active_members');
  if (held.intermediateSession) admit(call.project, member, factors);
  return { member, organization, factors, ...held };
}

/**
 * The same for a call that begins the use of a factor. A backend may do that for a member who has shown nothing
 * yet; a browser may not.
 * @throws the errors of `mfaCredential`
 */
export async function enrolmentCredential(
  call: RequestContext,
  body: MfaRequestBody,
): Promise<Omit<MfaCredential, 'session'>> {
  if (!call.trusted || call.session || body.intermediate_session_token) return mfaCredential(call, body);
  const organization = call.project.organizations.get(body.organization_id);
  const member = call.project.members.get(organization.id, body.member_id);
  if (member.status !== 'active') throw new StytchError('action_available_only_for_active_members');
  return { organization, member, factors: [] };
}

type Held = Pick<MfaCredential, 'intermediateSession' | 'session'>;

async function heldCredential(
  call: RequestContext,
  intermediateSessionToken: string | undefined,
): Promise<Held> {
  if (!intermediateSessionToken) return { session: await requireSession(call) };
  // A browser sends whatever its cookies hold.
  if (call.trusted && call.session) throw new StytchError('too_many_session_arguments');
  return { intermediateSession: getIntermediateSession(call.project, intermediateSessionToken) };
}

function factorsShown(
  { session, intermediateSession }: Held,
  organization: OrganizationRecord,
  member: MemberRecord,
): Factor[] {
  if (session?.memberId === member.id) return session.factors;
  if (!intermediateSession) throw new StytchError('member_session_member_id_mismatch');
  const { memberId, discovery, emailAddress } = intermediateSession;
  const serves = memberId === member.id || (discovery && emailAddress === member.emailAddress);
  if (!serves) throw new StytchError('invalid_intermediate_session_token_for_organization');
  return factorsFor(intermediateSession, organization, member);
}
