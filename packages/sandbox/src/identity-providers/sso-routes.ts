import type {
  B2BSSODiscoverConnectionsResponse,
  B2BSSOGetConnectionsResponse,
  SSOAuthenticateResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { actorOf, requirePermission } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { parseBody } from '../http/body.ts';
import type { Navigation } from '../http/navigation.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { checkEmailFree } from '../members/member-creation.ts';
import { toOidcConnection, toSsoConnection } from '../organizations/organization.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { signInToOrganization } from '../sign-in/organization-sign-in.ts';
import { assertAuthMethodAllowed } from '../sign-in/primary-factor.ts';
import { domainOf } from '../state/members.ts';
import { newMember } from '../state/new-records.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord, OrganizationRecord, SsoConnectionRecord } from '../state/records.ts';
import { checkReturn, consumeIdentityToken, startIdentityRequest } from './identity-provider.ts';
import { ssoFactor, subjectOf } from './identity-provider-factors.ts';
import { issueTokens } from './provider-tokens.ts';

/** `GET /v1/public/sso/start` */
export const startSso: Navigation = (visit) => {
  const query = parseBody(
    v.object({
      connection_id: field.text,
      login_redirect_url: v.optional(field.text),
      signup_redirect_url: v.optional(field.text),
      pkce_code_challenge: v.optional(field.text),
      login_hint: v.optional(field.text, ''),
    }),
    visit.query,
  );
  const { organization, connection } = findConnection(visit.project, query.connection_id);
  const noMatch = 'no_match_for_provided_sso_url';
  return startIdentityRequest(visit.project, {
    provider: connection,
    organizationId: organization.id,
    redirectUrls: {
      login: checkReturn(visit, 'LOGIN', query.login_redirect_url, noMatch),
      signup: checkReturn(visit, 'SIGNUP', query.signup_redirect_url, noMatch),
    },
    pkceCodeChallenge: query.pkce_code_challenge,
    loginHint: query.login_hint,
  });
};

/** `POST /b2b/sso/authenticate` */
export const authenticateSso = operation(
  v.object({
    sso_token: field.text,
    locale: field.textLocale,
    pkce_code_verifier: v.optional(field.text),
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const { request, emailAddress } = await consumeIdentityToken(
      project,
      'sso',
      body.sso_token,
      body.pkce_code_verifier,
    );
    const id = typeof request.provider === 'string' ? '' : request.provider.id;
    const { organization, connection } = findConnection(project, id);
    const { member, created } = findOrProvision(project, organization, connection, emailAddress);
    assertAuthMethodAllowed(organization, member, 'sso');
    if (created) project.members.add(member);
    issueTokens(project, connection, subjectOf(member.emailAddress));
    const answer = await signInToOrganization(call, {
      member,
      factors: [ssoFactor(project, connection, member)],
      intermediateSessionToken: body.intermediate_session_token,
      sessionMinutes: body.session_duration_minutes,
    });
    return { ...answer, reset_session: false } satisfies Answer<SSOAuthenticateResponse>;
  },
);

/** `GET /b2b/sso/discovery/connections` of the browser SDK: those that an address could sign in by. */
export const discoverConnections = operation(
  v.object({ email_address: field.email }),
  ({ project }, { email_address }) => {
    const { members, organizations } = project;
    const found = new Set([
      ...members.withEmail(email_address).map(({ organizationId }) => organizations.get(organizationId)),
      ...organizations.joinableFrom(domainOf(email_address)),
    ]);
    return {
      connections: [...found].flatMap(({ ssoConnections }) => ssoConnections.map(toSsoConnection)),
    } satisfies Answer<B2BSSODiscoverConnectionsResponse>;
  },
);

/** `GET /b2b/sso` of the browser SDK, `GET /b2b/sso/{organization_id}` of the backend API. */
export const getConnections = operation(v.object({}), async (call) => {
  const actor = await actorOf(call);
  requirePermission(actor, 'stytch.sso', 'get');
  const { organization } = actor;
  return {
    saml_connections: [],
    oidc_connections: organization.ssoConnections.map((connection) =>
      toOidcConnection(organization, connection, call.sandboxOrigin),
    ),
    external_connections: [],
  } satisfies Answer<B2BSSOGetConnectionsResponse>;
});

/** @throws `sso_connection_not_found` */
function findConnection(
  project: Project,
  id: string,
): { organization: OrganizationRecord; connection: SsoConnectionRecord } {
  const organization = project.organizations.findBySsoConnection(id);
  const connection = organization?.ssoConnections.find((known) => known.id === id);
  if (!organization || !connection) throw new StytchError('sso_connection_not_found');
  return { organization, connection };
}

/**
 * The member whom the organization's own provider names, or a new one, where its settings let them join. The
 * new one is among its members once the caller adds them.
 * @throws `invalid_connection_for_jit_provisioning`
 */
function findOrProvision(
  project: Project,
  organization: OrganizationRecord,
  connection: SsoConnectionRecord,
  emailAddress: string,
): { member: MemberRecord; created: boolean } {
  const known = project.members.findByEmail(organization.id, emailAddress);
  if (known) return { member: known, created: false };
  const { ssoJitProvisioning, ssoJitProvisioningConnections } = organization;
  const isListed = ssoJitProvisioningConnections.includes(connection.id);
  if (ssoJitProvisioning === 'NOT_ALLOWED' || (ssoJitProvisioning === 'RESTRICTED' && !isListed))
    throw new StytchError('invalid_connection_for_jit_provisioning');
  checkEmailFree(project, organization.id, emailAddress);
  const member = newMember(project, { organizationId: organization.id, emailAddress, status: 'pending' });
  return { member, created: true };
}
