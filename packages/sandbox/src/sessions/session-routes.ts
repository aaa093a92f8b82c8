import type {
  B2BImpersonationAuthenticateResponse,
  B2BSessionAuthenticateResponse,
  B2BSessionExchangeResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { actorAndTarget, authorizationVerdict, requirePermissionOver } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { operation } from '../http/operation.ts';
import { requireSession } from '../http/request-context.ts';
import { field } from '../http/request-fields.ts';
import { answerSession, answerWithSession, completeSignIn } from '../sign-in/complete-sign-in.ts';
import { admit } from '../sign-in/primary-factor.ts';
import { consumeImpersonationToken } from './impersonation.ts';
import { startIntermediateSession } from './intermediate-sessions.ts';
import { toMemberSession } from './session.ts';
import { carriedFactors } from './session-exchange.ts';
import { aliveSession, checkDuration, endSessions, touchSession } from './sessions.ts';

/** `POST /b2b/sessions/authenticate`. Only a duration moves the session's end. */
export const authenticateSession = operation(
  v.object({
    session_duration_minutes: v.optional(field.minutes),
    authorization_check: v.optional(
      v.object({ organization_id: field.id, resource_id: field.id, action: field.id }),
    ),
  }),
  async (call, body) => {
    checkDuration(body.session_duration_minutes);
    const session = await requireSession(call);
    const verdict =
      body.authorization_check && authorizationVerdict(call.project, session, body.authorization_check);
    touchSession(call, session, body.session_duration_minutes);
    return {
      ...(await answerSession(call, session)),
      ...(verdict ? { verdict } : {}),
    } satisfies Answer<B2BSessionAuthenticateResponse>;
  },
);

/**
 * `POST /b2b/sessions/exchange`: a session in another organization of the same address, or an intermediate
 * session where that asks for more than the first one shows. An invitation is accepted by it; nobody joins.
 */
export const exchangeSession = operation(
  v.object({
    organization_id: field.id,
    session_duration_minutes: v.optional(field.minutes),
    locale: field.textLocale,
  }),
  async (call, body) => {
    const { members, organizations } = call.project;
    checkDuration(body.session_duration_minutes);
    const session = await requireSession(call);
    const { emailAddress } = members.getById(session.memberId);
    const organization = organizations.get(body.organization_id);
    const member = members.findByEmail(organization.id, emailAddress);
    if (!member) throw new StytchError('member_not_found');
    const factors = carriedFactors(call.project, session, member);
    if (!factors.some((factor) => factor.sequence_order === 'PRIMARY'))
      throw new StytchError('insufficient_factors_for_session_exchange');
    admit(call.project, member, factors);
    return (await completeSignIn(call, {
      member,
      organization,
      factors,
      // One that may still choose another organization, or create one.
      intermediateSession: startIntermediateSession(call.project, {
        emailAddress,
        discovery: true,
        memberId: member.id,
        factors,
      }),
      sessionMinutes: body.session_duration_minutes,
    })) satisfies Answer<B2BSessionExchangeResponse>;
  },
);

/** `GET /b2b/sessions` of the backend API: the live ones of a member. */
export const getSessions = operation(
  v.object({ organization_id: field.id, member_id: field.id }),
  ({ project }, body) => {
    const organization = project.organizations.get(body.organization_id);
    const member = project.members.get(organization.id, body.member_id);
    const alive = project.sessions.ofMember(member.id).filter((session) => aliveSession(project, session));
    return { member_sessions: alive.map((session) => toMemberSession(session, member, organization)) };
  },
);

/** `POST /b2b/sessions/revoke` of the browser SDK: this session. */
export const revokeOwnSession = operation(v.object({}), async (call) => {
  call.project.sessions.delete(await requireSession(call));
  return {};
});

/** `POST /b2b/sessions/revoke/{member_id}` of the browser SDK: all of a member. */
export const revokeSessionsOfMember = operation(v.object({}), async (call) => {
  const { actor, target } = await actorAndTarget(call);
  requirePermissionOver(actor, target, 'revoke-sessions');
  endSessions(call.project, target);
  return {};
});

/** `POST /b2b/impersonation/authenticate`: a session of an hour, whatever the organization asks of its members. */
export const authenticateImpersonation = operation(
  v.object({ impersonation_token: field.text }),
  async (call, body) => {
    const { member, factor } = consumeImpersonationToken(call.project, body.impersonation_token);
    const organization = call.project.organizations.get(member.organizationId);
    const signIn = { member, organization, factors: [factor], sessionMinutes: undefined };
    return {
      ...(await answerWithSession(call, signIn)),
      member_authenticated: true,
      intermediate_session_token: '',
      mfa_required: null,
      primary_required: null,
    } satisfies Answer<B2BImpersonationAuthenticateResponse>;
  },
);

/*
 * Sessions that begin elsewhere. Where that is can't be set for a project of the sandbox, which answers as Stytch
 * does of a project without the setting.
 */

/** `POST /b2b/sessions/migrate` */
export const migrateSession = operation(
  v.object({
    session_token: field.text,
    organization_id: field.id,
    session_duration_minutes: v.optional(field.minutes),
  }),
  ({ project }, body) => {
    checkDuration(body.session_duration_minutes);
    project.organizations.get(body.organization_id);
    throw new StytchError('migrate_from_external_missing_userinfo');
  },
);

/** `POST /b2b/sessions/attest` */
export const attestSession = operation(
  v.object({
    profile_id: field.id,
    token: field.text,
    organization_id: v.optional(field.id),
    session_duration_minutes: v.optional(field.minutes),
  }),
  (_call, body) => {
    checkDuration(body.session_duration_minutes);
    throw new StytchError('trusted_token_profile_not_found');
  },
);

/** `POST /b2b/sessions/exchange_access_token` */
export const exchangeAccessToken = operation(
  v.object({ access_token: field.text, session_duration_minutes: v.optional(field.minutes) }),
  (_call, body) => {
    checkDuration(body.session_duration_minutes);
    throw new StytchError('idp_access_token_not_found');
  },
);
