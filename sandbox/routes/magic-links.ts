import type {
  B2BMagicLinksAuthenticateResponse,
  B2BMagicLinksDiscoveryAuthenticateResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { completeSignIn } from '../auth/complete-sign-in.ts';
import { discoveredOrganizations } from '../auth/discovery.ts';
import { findIntermediateSession, startIntermediateSession } from '../auth/intermediate-sessions.ts';
import { consumeMagicLink, sendMagicLink } from '../auth/magic-links.ts';
import { confirmEmail, emailLinkFactor, isAuthMethodAllowed } from '../auth/primary-factor.ts';
import { findOrProvision } from '../auth/provisioning.ts';
import { checkDuration } from '../auth/sessions.ts';
import { field } from '../http/body.ts';
import { type Call, currentSession } from '../http/call.ts';
import { operation } from '../http/operation.ts';
import { StytchError } from '../http/stytch-error.ts';
import type { Answer } from '../shapes/answer.ts';
import { toMember } from '../shapes/member.ts';
import { toOrganization } from '../shapes/organization.ts';
import { newId } from '../state/random.ts';
import type { MemberRecord } from '../state/records.ts';

const expirationMinutes = v.optional(v.pipe(field.minutes, v.integer(), v.minValue(5), v.maxValue(10_080)));

/** `POST /b2b/magic_links/email/discovery/send` */
export const sendDiscoveryLink = operation(
  v.object({
    email_address: field.email,
    discovery_redirect_url: v.optional(field.text),
    discovery_expiration_minutes: expirationMinutes,
    pkce_code_challenge: v.optional(field.text),
  }),
  (call, body) => {
    sendMagicLink(
      call.project,
      {
        emailAddress: body.email_address,
        redirectUrl: body.discovery_redirect_url,
        pkceCodeChallenge: body.pkce_code_challenge,
        expirationMinutes: body.discovery_expiration_minutes,
      },
      call,
    );
    return {};
  },
);

/** `POST /b2b/magic_links/discovery/authenticate`: the link's token, for the organizations it opens. */
export const authenticateDiscoveryLink = operation(
  v.object({ discovery_magic_links_token: field.text, pkce_code_verifier: v.optional(field.text) }),
  async ({ project }, body) => {
    const { emailAddress } = await consumeMagicLink(
      project,
      'discovery',
      body.discovery_magic_links_token,
      body.pkce_code_verifier,
    );
    const factors = [emailLinkFactor(project, newId(project.random, 'email'), emailAddress)];
    const { token } = startIntermediateSession(project, {
      emailAddress,
      discovery: true,
      memberId: undefined,
      factors,
    });
    return {
      intermediate_session_token: token,
      email_address: emailAddress,
      discovered_organizations: discoveredOrganizations(project, emailAddress, factors),
    } satisfies Answer<B2BMagicLinksDiscoveryAuthenticateResponse>;
  },
);

/** `POST /b2b/magic_links/email/login_or_signup` */
export const sendOrganizationLink = operation(
  v.object({
    email_address: field.email,
    organization_id: field.id,
    login_redirect_url: v.optional(field.text),
    signup_redirect_url: v.optional(field.text),
    login_expiration_minutes: expirationMinutes,
    signup_expiration_minutes: expirationMinutes,
    pkce_code_challenge: v.optional(field.text),
  }),
  (call, body) => {
    const organization = call.project.organizations.get(body.organization_id);
    if (!isAuthMethodAllowed(organization, 'magic_link'))
      throw new StytchError('operation_restricted_by_organization_auth_methods');
    const { member, created } = findOrProvision(call.project, organization, body.email_address);
    const isLogin = member.status === 'active';
    sendMagicLink(
      call.project,
      {
        emailAddress: member.emailAddress,
        redirectUrl: isLogin ? body.login_redirect_url : body.signup_redirect_url,
        pkceCodeChallenge: body.pkce_code_challenge,
        expirationMinutes: isLogin ? body.login_expiration_minutes : body.signup_expiration_minutes,
      },
      call,
      { organization, memberId: member.id },
    );
    if (!call.trusted) return {};
    return {
      member_id: member.id,
      member_created: created,
      member: toMember(member),
      organization: toOrganization(organization),
    };
  },
);

/** `POST /b2b/magic_links/authenticate` */
export const authenticateOrganizationLink = operation(
  v.object({
    magic_links_token: field.text,
    pkce_code_verifier: v.optional(field.text),
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const session = await currentSession(call);
    const link = await consumeMagicLink(
      project,
      'multi_tenant_magic_links',
      body.magic_links_token,
      body.pkce_code_verifier,
    );
    const member = project.members.getById(link.memberId ?? '');
    confirmEmail(project, member);
    const started = startedBy(call, member, body.intermediate_session_token);
    const factor = emailLinkFactor(project, member.emailId, member.emailAddress);
    const answer = await completeSignIn(call, {
      member,
      organization: project.organizations.get(member.organizationId),
      factors: [...(started?.factors ?? []), factor],
      intermediateSession: started,
      session: session?.memberId === member.id ? session : undefined,
      sessionMinutes: body.session_duration_minutes,
    });
    return {
      ...answer,
      method_id: member.emailId,
      reset_sessions: false,
    } satisfies Answer<B2BMagicLinksAuthenticateResponse>;
  },
);

/**
 * The sign-in of the same member that this link continues. The SDK sends whatever intermediate session its
 * cookie still holds, and a link is proof enough without it: one that is over, or another member's, is left out.
 */
function startedBy({ project }: Call, member: MemberRecord, token: string | undefined) {
  const intermediateSession = token ? findIntermediateSession(project, token) : undefined;
  return intermediateSession?.memberId === member.id ? intermediateSession : undefined;
}
