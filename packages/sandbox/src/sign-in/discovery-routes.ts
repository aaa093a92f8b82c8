import type {
  B2BDiscoveryIntermediateSessionsExchangeResponse,
  B2BDiscoveryOrganizationsCreateResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { refuseBackendFields } from '../access/backend-only.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { type RequestContext, requireSession } from '../http/request-context.ts';
import { field } from '../http/request-fields.ts';
import { checkEmailFree } from '../members/member-creation.ts';
import { createOrganization } from '../organizations/organization-creation.ts';
import { organizationFields } from '../organizations/organization-fields.ts';
import { getIntermediateSession } from '../sessions/intermediate-sessions.ts';
import { carriedFactors, factorsFor } from '../sessions/session-exchange.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { newMember } from '../state/new-records.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { IntermediateSessionRecord } from '../state/sessions.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { discoveredOrganizations, mayJoin } from './discovery.ts';
import { admit, isKnownBeyond } from './primary-factor.ts';

/** `POST /b2b/discovery/organizations`: the list again, for who is on the way in or already inside. */
export const listDiscoveredOrganizations = operation(
  v.object({ intermediate_session_token: field.intermediateSessionToken }),
  async (call, { intermediate_session_token: token }) => {
    if (token && call.session && call.trusted) throw new StytchError('too_many_session_arguments');
    return token ? listForIntermediateSession(call, token) : listForSession(call);
  },
);

function listForIntermediateSession({ project }: RequestContext, token: string) {
  const held = getIntermediateSession(project, token);
  const { emailAddress, discovery, memberId } = held;
  const member = memberId === undefined ? undefined : project.members.getById(memberId);
  return {
    email_address: emailAddress,
    discovered_organizations: discoveredOrganizations(project, emailAddress, (organization, found) =>
      factorsFor(held, organization, found),
    ),
    organization_id_hint: discovery ? null : (member?.organizationId ?? null),
  };
}

/** Who is inside already sees where else they belong, and joins nothing. */
async function listForSession(call: RequestContext) {
  const { project } = call;
  const session = await requireSession(call);
  const self = project.members.getById(session.memberId);
  const { id, emailAddress, emailVerified, emailAttested } = self;
  const found = discoveredOrganizations(project, emailAddress, (_, member) =>
    member ? carriedFactors(project, session, member) : [],
  );
  // An address that only an admin or an organization's own provider gave them says nothing of where else it belongs.
  const isKnown = emailVerified && !emailAttested && isKnownBeyond(self, session.factors);
  const isTheirs = ({ membership: { member } }: (typeof found)[number]): boolean =>
    member !== null && (isKnown || member.member_id === id);
  return {
    email_address: emailAddress,
    discovered_organizations: found.filter(isTheirs),
    organization_id_hint: null,
  };
}

/** `POST /b2b/discovery/intermediate_sessions/exchange`: into one of the organizations, joining it if need be. */
export const exchangeIntermediateSession = operation(
  v.object({
    intermediate_session_token: field.text,
    organization_id: field.id,
    locale: field.textLocale,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    checkDuration(body.session_duration_minutes);
    const intermediateSession = getIntermediateSession(call.project, body.intermediate_session_token);
    const organization = call.project.organizations.get(body.organization_id);
    const member = enter(call, intermediateSession, organization);
    return (await completeSignIn(call, {
      member,
      organization,
      factors: factorsFor(intermediateSession, organization, member),
      intermediateSession,
      sessionMinutes: body.session_duration_minutes,
    })) satisfies Answer<B2BDiscoveryIntermediateSessionsExchangeResponse>;
  },
);

/** @throws `invalid_intermediate_session_token_for_organization` where nothing that was shown counts there */
function enter(
  { project }: RequestContext,
  intermediateSession: IntermediateSessionRecord,
  organization: OrganizationRecord,
): MemberRecord {
  const { emailAddress } = intermediateSession;
  const known = project.members.findByEmail(organization.id, emailAddress);
  const factors = factorsFor(intermediateSession, organization, known);
  if (factors.length === 0) throw new StytchError('invalid_intermediate_session_token_for_organization');
  if (!known && !mayJoin(project, organization, emailAddress)) {
    throw new StytchError(
      organization.emailJitProvisioning === 'NOT_ALLOWED'
        ? 'email_jit_provisioning_not_allowed'
        : 'invalid_email_for_jit_provisioning',
    );
  }
  if (!known) checkEmailFree(project, organization.id, emailAddress);
  const member =
    known ?? newMember(project, { organizationId: organization.id, emailAddress, status: 'pending' });
  if (!known) project.members.add(member);
  admit(project, member, factors);
  return member;
}

/** `POST /b2b/discovery/organizations/create`: a new organization, its creator an admin of it. */
export const createDiscoveredOrganization = operation(
  v.object({
    intermediate_session_token: field.text,
    session_duration_minutes: v.optional(field.minutes),
    ...organizationFields,
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const intermediateSession = getIntermediateSession(project, body.intermediate_session_token);
    const { emailAddress } = intermediateSession;
    const factors = factorsFor(intermediateSession, undefined, undefined);
    if (factors.length === 0) throw new StytchError('invalid_intermediate_session_token_for_organization');
    if (!call.trusted) refuseBackendFields(body, 'unauthorized_action');
    const organization = createOrganization(project, body, emailAddress);
    const member = newMember(project, {
      organizationId: organization.id,
      emailAddress,
      status: 'pending',
      roles: ['stytch_admin'],
    });
    project.members.add(member);
    admit(project, member, factors);
    return (await completeSignIn(call, {
      member,
      organization,
      factors,
      intermediateSession,
      sessionMinutes: body.session_duration_minutes,
    })) satisfies Answer<B2BDiscoveryOrganizationsCreateResponse>;
  },
);
