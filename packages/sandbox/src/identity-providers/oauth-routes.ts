import type {
  B2BOAuthAuthenticateResponse,
  B2BOAuthDiscoveryAuthenticateResponse,
} from '@stytch/vanilla-js/b2b/headless';
import * as v from 'valibot';
import { StytchError } from '../errors/stytch-error.ts';
import type { Answer } from '../http/answer.ts';
import { parseBody } from '../http/body.ts';
import type { Navigation } from '../http/navigation.ts';
import { operation } from '../http/operation.ts';
import { field } from '../http/request-fields.ts';
import { checkDuration } from '../sessions/sessions.ts';
import { startDiscovery } from '../sign-in/discovery-sign-in.ts';
import { signInToOrganization } from '../sign-in/organization-sign-in.ts';
import { assertAuthMethodAllowed } from '../sign-in/primary-factor.ts';
import { findOrProvision } from '../sign-in/provisioning.ts';
import { timestamp } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import type { IdentityTokenRecord, OauthProvider } from '../state/records.ts';
import {
  checkReturn,
  consumeIdentityToken,
  parseProvider,
  providerNames,
  startIdentityRequest,
} from './identity-provider.ts';
import { oauthFactor, subjectOf } from './identity-provider-factors.ts';
import { issueTokens } from './provider-tokens.ts';

const startQuery = {
  pkce_code_challenge: v.optional(field.text),
  provider_login_hint: v.optional(field.text, ''),
};

/** `GET /v1/b2b/public/oauth/{provider}/start`: into one organization. */
export const startOauth: Navigation = (visit) => {
  const query = parseBody(
    v.object({
      ...startQuery,
      organization_id: v.optional(field.text),
      slug: v.optional(field.text),
      login_redirect_url: v.optional(field.text),
      signup_redirect_url: v.optional(field.text),
    }),
    visit.query,
  );
  const provider = parseProvider(visit.params.provider);
  const locator = query.organization_id ?? query.slug;
  if (locator === undefined) throw new StytchError('missing_oauth_organization_locator');
  const noMatch = 'no_match_for_provided_oauth_url';
  return startIdentityRequest(visit.project, {
    provider,
    organizationId: visit.project.organizations.get(locator).id,
    redirectUrls: {
      login: checkReturn(visit, 'LOGIN', query.login_redirect_url, noMatch),
      signup: checkReturn(visit, 'SIGNUP', query.signup_redirect_url, noMatch),
    },
    pkceCodeChallenge: query.pkce_code_challenge,
    loginHint: query.provider_login_hint,
  });
};

/** `GET /v1/b2b/public/oauth/{provider}/discovery/start` */
export const startDiscoveryOauth: Navigation = (visit) => {
  const query = parseBody(
    v.object({ ...startQuery, discovery_redirect_url: v.optional(field.text) }),
    visit.query,
  );
  const redirectUrl = checkReturn(
    visit,
    'DISCOVERY',
    query.discovery_redirect_url,
    'no_match_for_provided_oauth_url',
  );
  return startIdentityRequest(visit.project, {
    provider: parseProvider(visit.params.provider),
    organizationId: undefined,
    redirectUrls: { login: redirectUrl, signup: redirectUrl },
    pkceCodeChallenge: query.pkce_code_challenge,
    loginHint: query.provider_login_hint,
  });
};

/** `POST /b2b/oauth/authenticate` */
export const authenticateOauth = operation(
  v.object({
    oauth_token: field.text,
    locale: field.textLocale,
    pkce_code_verifier: v.optional(field.text),
    intermediate_session_token: field.intermediateSessionToken,
    session_duration_minutes: v.optional(field.minutes),
  }),
  async (call, body) => {
    const { project } = call;
    checkDuration(body.session_duration_minutes);
    const token = await consumeIdentityToken(project, 'oauth', body.oauth_token, body.pkce_code_verifier);
    const provider = parseProvider(token.request.provider);
    const organization = project.organizations.get(token.request.organizationId ?? '');
    const { member, created } = findOrProvision(project, organization, token.emailAddress);
    assertAuthMethodAllowed(organization, member, `${provider}_oauth`);
    if (created) project.members.add(member);
    const answer = await signInToOrganization(call, {
      member,
      factors: [oauthFactor(project, provider, token.emailAddress, member)],
      intermediateSessionToken: body.intermediate_session_token,
      sessionMinutes: body.session_duration_minutes,
    });
    return {
      ...answer,
      ...identityOf(token, provider),
      reset_sessions: false,
      provider_values: providerValues(project, provider, token),
    } satisfies Answer<B2BOAuthAuthenticateResponse>;
  },
);

/** `POST /b2b/oauth/discovery/authenticate` */
export const authenticateDiscoveryOauth = operation(
  v.object({ discovery_oauth_token: field.text, pkce_code_verifier: v.optional(field.text) }),
  async ({ project }, body) => {
    const token = await consumeIdentityToken(
      project,
      'discovery_oauth',
      body.discovery_oauth_token,
      body.pkce_code_verifier,
    );
    const provider = parseProvider(token.request.provider);
    if (!token.request.isOneTap) issueTokens(project, provider, subjectOf(token.emailAddress));
    return {
      ...startDiscovery(project, token.emailAddress, [oauthFactor(project, provider, token.emailAddress)]),
      ...identityOf(token, provider),
      provider_tenant_id: '',
      provider_tenant_ids: [],
      full_name: project.members.withEmail(token.emailAddress)[0]?.name ?? '',
    } satisfies Answer<B2BOAuthDiscoveryAuthenticateResponse>;
  },
);

function identityOf({ emailAddress }: IdentityTokenRecord, provider: OauthProvider) {
  return { provider_type: providerNames[provider], provider_subject: subjectOf(emailAddress) };
}

function providerValues(project: Project, provider: OauthProvider, token: IdentityTokenRecord) {
  if (token.request.isOneTap)
    return { access_token: '', refresh_token: '', id_token: '', scopes: [], expires_at: '' };
  const tokens = issueTokens(project, provider, subjectOf(token.emailAddress));
  return {
    access_token: tokens.accessToken,
    refresh_token: tokens.refreshToken,
    id_token: '',
    scopes: [...tokens.scopes],
    expires_at: timestamp(tokens.expiresAt),
  };
}
