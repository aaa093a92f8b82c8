import type {
  B2BAuthenticateResponse,
  B2BAuthenticateResponseWithMFA,
} from '@stytch/vanilla-js/b2b/headless';
import type { Answer } from '../http/answer.ts';
import type { RequestContext } from '../http/request-context.ts';
import { toMember } from '../members/member.ts';
import { hasSecondFactor, memberOptions, needsMfa, textsAtOnce } from '../mfa/mfa.ts';
import { sendSmsCodeIfAllowed } from '../mfa/sms-codes.ts';
import { toOrganization } from '../organizations/organization.ts';
import { startIntermediateSession } from '../sessions/intermediate-sessions.ts';
import { toMemberSession } from '../sessions/session.ts';
import { addFactor, startSession, touchSession } from '../sessions/sessions.ts';
import type { MemberRecord, OrganizationRecord } from '../state/records.ts';
import type { Factor, IntermediateSessionRecord, SessionRecord } from '../state/sessions.ts';
import { assertNotLocked } from './lockout.ts';
import { primaryRequired } from './primary-factor.ts';

export interface SignIn {
  member: MemberRecord;
  organization: OrganizationRecord;
  /** Every factor shown so far. */
  factors: Factor[];
  /** The intermediate session that held them; it is consumed or goes on. */
  intermediateSession?: IntermediateSessionRecord | undefined;
  /** A live session of the same member, to which the factors are added. */
  session?: SessionRecord | undefined;
  sessionMinutes: number | undefined;
}

/**
 * Answers a primary factor: a session where the organization asks for no more, else an intermediate session
 * that says what is missing. The same intermediate session goes on until its last factor.
 * @throws `user_lock_limit_reached`
 */
export async function completeSignIn(call: RequestContext, signIn: SignIn) {
  const { member, organization, session } = signIn;
  assertNotLocked(call.project, member);
  const factors = (session?.factors ?? []).concat(signIn.factors);
  const primary_required = primaryRequired(organization, member, factors);
  // Whoever has a session already is in, whatever it was begun with.
  const stopsForMfa = !session && needsMfa(organization, member) && !hasSecondFactor(factors);
  if (!primary_required && !stopsForMfa) {
    return {
      ...(await answerWithSession(call, signIn)),
      member_authenticated: true as const,
      intermediate_session_token: '' as const,
      mfa_required: null,
      primary_required: null,
    } satisfies Answer<B2BAuthenticateResponseWithMFA>;
  }
  const intermediateSession = keepIntermediateSession(call, signIn);
  const texts =
    stopsForMfa &&
    !primary_required &&
    textsAtOnce(organization, member) &&
    sendSmsCodeIfAllowed(call.project, organization, member);
  return {
    member_id: member.id,
    member: toMember(member),
    organization_id: organization.id,
    organization: toOrganization(organization),
    member_session: null,
    session_token: '',
    session_jwt: '',
    member_authenticated: false as const,
    intermediate_session_token: intermediateSession.token,
    mfa_required: stopsForMfa
      ? {
          member_options: memberOptions(member),
          secondary_auth_initiated: texts ? ('sms_otp' as const) : null,
        }
      : null,
    primary_required,
  } satisfies Answer<B2BAuthenticateResponseWithMFA>;
}

/** Every factor is there: the session, and the end of the intermediate session that led to it. */
export async function answerWithSession(call: RequestContext, signIn: SignIn) {
  if (signIn.intermediateSession) call.project.intermediateSessions.delete(signIn.intermediateSession.token);
  const session = signIn.session ?? startSession(call, signIn.member, signIn.factors, signIn.sessionMinutes);
  if (signIn.session) {
    touchSession(call, session, signIn.sessionMinutes);
    session.factors = signIn.factors.reduce(addFactor, session.factors);
  }
  return answerSession(call, session);
}

/** A session as every authenticate call answers it, with a fresh JWT. */
export async function answerSession(call: RequestContext, session: SessionRecord) {
  const { project, signer } = call;
  const member = project.members.getById(session.memberId);
  const organization = project.organizations.get(session.organizationId);
  return {
    member_id: member.id,
    member: toMember(member),
    organization_id: organization.id,
    organization: toOrganization(organization),
    member_session: toMemberSession(session, member, organization),
    session_token: session.token,
    session_jwt: await signer.sign(project, session, member, organization),
  } satisfies Answer<B2BAuthenticateResponse>;
}

function keepIntermediateSession(call: RequestContext, signIn: SignIn): IntermediateSessionRecord {
  const { member, factors } = signIn;
  const known = signIn.intermediateSession;
  if (!known)
    return startIntermediateSession(call.project, {
      emailAddress: member.emailAddress,
      discovery: false,
      memberId: member.id,
      factors,
    });
  known.memberId = member.id;
  known.factors = factors;
  return known;
}
