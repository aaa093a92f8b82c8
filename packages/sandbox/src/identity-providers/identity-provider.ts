import { StytchError } from '../errors/stytch-error.ts';
import { checkPkce, requireChallenge } from '../sign-in/pkce.ts';
import { checkRedirect } from '../sign-in/redirect-urls.ts';
import { minutes } from '../state/clock.ts';
import type { Project } from '../state/project.ts';
import { newToken } from '../state/random.ts';
import {
  type IdentityRequestRecord,
  type IdentityTokenRecord,
  type OauthProvider,
  oauthProviders,
  type RedirectType,
} from '../state/records.ts';

const LIFETIME = minutes(10);

type Flow = 'oauth' | 'discovery_oauth' | 'sso';

/** What people, and Stytch's `provider_type`, call the providers. */
export const providerNames: Record<OauthProvider, string> = {
  google: 'Google',
  microsoft: 'Microsoft',
  hubspot: 'HubSpot',
  slack: 'Slack',
  github: 'GitHub',
};

/** @throws `invalid_oauth_provider` */
export function parseProvider(name: unknown): OauthProvider {
  const provider = oauthProviders.find((known) => known === name);
  if (!provider) throw new StytchError('invalid_oauth_provider');
  return provider;
}

/** The `stytch_token_type` of the token that a sign-in ends with. */
function flowOf({ provider, organizationId }: IdentityRequestRecord): Flow {
  if (typeof provider !== 'string') return 'sso';
  return organizationId === undefined ? 'discovery_oauth' : 'oauth';
}

/**
 * Where a sign-in at a provider leads back to. A browser that is sent to an address does not say which app sent
 * it, so any address of this machine or of a host that was named counts as the app's own; its path must be one of the project's all the same.
 * @throws the errors of `checkRedirect`
 */
export function checkReturn(
  { project, appOrigin }: Parameters<typeof checkRedirect>[0],
  type: RedirectType,
  url: string | undefined,
  noMatch: 'no_match_for_provided_oauth_url' | 'no_match_for_provided_sso_url',
): string {
  const origin = url !== undefined && project.hosts.leadTo(url) ? new URL(url).origin : appOrigin;
  return checkRedirect({ project, appOrigin: origin }, type, url, noMatch);
}

/**
 * Begins a sign-in at a stand-in identity provider.
 * @returns the path of its page
 * @throws the errors of `requireChallenge`
 */
export function startIdentityRequest(
  project: Project,
  given: Omit<IdentityRequestRecord, 'id' | 'expiresAt'>,
): string {
  const request = newIdentityRequest(project, given);
  const { id } = request;
  project.identityRequests.set(id, request);
  return `/__sandbox/identity-provider?${new URLSearchParams({ project: project.id, request: id })}`;
}

/** The same for someone who has said already who they are. @throws the errors of `requireChallenge` */
export function newIdentityRequest(
  project: Project,
  given: Omit<IdentityRequestRecord, 'id' | 'expiresAt'>,
): IdentityRequestRecord {
  requireChallenge({ project, trusted: false }, given.pkceCodeChallenge);
  return { ...given, id: newToken(project.random), expiresAt: project.clock.now() + LIFETIME };
}

/** A sign-in that is under way; undefined where it never was, was answered, or ended by its time. */
export function findIdentityRequest(project: Project, id: string): IdentityRequestRecord | undefined {
  const request = project.identityRequests.get(id);
  return request && request.expiresAt > project.clock.now() ? request : undefined;
}

/** The app's own address, with a token that says who it was. @param emailAddress lower case */
export function identify(project: Project, request: IdentityRequestRecord, emailAddress: string): string {
  const record: IdentityTokenRecord = {
    token: newToken(project.random),
    request,
    emailAddress,
    expiresAt: project.clock.now() + LIFETIME,
    used: false,
  };
  project.identityRequests.delete(request.id);
  project.identityTokens.set(record.token, record);
  const { organizationId, redirectUrls } = request;
  const organization = organizationId === undefined ? undefined : project.organizations.find(organizationId);
  const isMember = organization && project.members.findByEmail(organization.id, emailAddress);
  const target = new URL(isMember ? redirectUrls.login : redirectUrls.signup);
  if (organization) target.searchParams.set('slug', organization.slug);
  target.searchParams.set('stytch_token_type', flowOf(request));
  target.searchParams.set('token', record.token);
  return target.href;
}

/** The app's own address, with OAuth's word for someone who would not say who they are. */
export function declineToIdentify(project: Project, { id, redirectUrls }: IdentityRequestRecord): string {
  project.identityRequests.delete(id);
  const target = new URL(redirectUrls.login);
  target.searchParams.set('error', 'access_denied');
  return target.href;
}

/**
 * Takes a token for the one time it works.
 * @throws `oauth_token_not_found` or `sso_token_not_found` (unknown, used, expired, of another flow) and the
 * errors of PKCE
 */
export async function consumeIdentityToken(
  project: Project,
  flow: Flow,
  token: string,
  pkceCodeVerifier: string | undefined,
): Promise<IdentityTokenRecord> {
  const notFound = () => new StytchError(flow === 'sso' ? 'sso_token_not_found' : 'oauth_token_not_found');
  const record = project.identityTokens.get(token);
  if (!record || flowOf(record.request) !== flow) throw notFound();
  await checkPkce(record.request.pkceCodeChallenge, pkceCodeVerifier);
  // No await may stand between this check and the mark: of two requests with one token, one must lose.
  if (record.used || record.expiresAt <= project.clock.now()) throw notFound();
  record.used = true;
  return record;
}
