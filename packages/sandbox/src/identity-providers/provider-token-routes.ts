import type {
  B2BOrganizationsMembersOAuthProvidersGithubResponse,
  B2BOrganizationsMembersOAuthProvidersGoogleResponse,
  B2BOrganizationsMembersOAuthProvidersHubspotResponse,
  B2BOrganizationsMembersOAuthProvidersSlackResponse,
  B2BOrganizationsMembersOIDCProvidersResponse,
} from 'stytch';
import * as v from 'valibot';
import { actorAndTarget } from '../access/rbac.ts';
import { StytchError } from '../errors/stytch-error.ts';
import { operation } from '../http/operation.ts';
import type { RequestContext } from '../http/request-context.ts';
import type { OauthProvider } from '../state/records.ts';
import { parseProvider, providerNames } from './identity-provider.ts';
import { describeTokens } from './provider-tokens.ts';

const query = v.object({ include_refresh_token: v.optional(v.picklist(['true', 'false']), 'false') });

type Payload<Response> = Omit<Response, 'request_id' | 'status_code'>;

/** `GET …/members/{member_id}/oauth_providers/{provider}`: the tokens of every registration with it. */
export const getOauthProvider = operation(query, async (call, body) => {
  const provider = parseProvider(call.params.provider);
  const provider_type = providerNames[provider];
  const withRefresh = body.include_refresh_token === 'true';
  const registrations = await registrationsWith(call, provider, withRefresh);
  const [first] = registrations;
  if (!first) throw new StytchError('oauth_token_not_found');
  switch (provider) {
    case 'google':
    case 'microsoft':
      return {
        provider_type,
        id_token: '',
        ...first,
      } satisfies Payload<B2BOrganizationsMembersOAuthProvidersGoogleResponse>;
    case 'github':
      return {
        provider_type,
        registrations: registrations.map((each) => ({ access_token: '', ...each, provider_tenant_ids: [] })),
      } satisfies Payload<B2BOrganizationsMembersOAuthProvidersGithubResponse>;
    case 'hubspot':
      return {
        provider_type,
        registrations: registrations.map((each) => ({
          access_token: '',
          access_token_expires_in: 0,
          ...each,
          provider_tenant_id: '',
        })),
      } satisfies Payload<B2BOrganizationsMembersOAuthProvidersHubspotResponse>;
    case 'slack':
      return {
        provider_type,
        registrations: registrations.map((each) => ({
          access_token: '',
          ...each,
          provider_tenant_id: '',
          bot_access_token: '',
          bot_scopes: [],
        })),
      } satisfies Payload<B2BOrganizationsMembersOAuthProvidersSlackResponse>;
  }
});

/** Who the member is to a provider, with the tokens of their sign-in there; One Tap gave none. */
async function registrationsWith(call: RequestContext, provider: OauthProvider, withRefresh: boolean) {
  const { target } = await actorAndTarget(call);
  return target.oauthRegistrations
    .filter(({ provider_type }) => provider_type === providerNames[provider])
    .map(({ provider_subject }) => ({
      provider_subject,
      ...(describeTokens(call.project, provider, provider_subject, withRefresh) ?? { scopes: [] }),
    }));
}

/** `GET …/members/{member_id}/oidc_providers` */
export const getOidcProviders = operation(query, async (call, body) => {
  const { target } = await actorAndTarget(call);
  const withRefresh = body.include_refresh_token === 'true';
  const registrations = target.ssoRegistrations.flatMap(({ connection_id, external_id }) => {
    const tokens = describeTokens(call.project, { id: connection_id }, external_id, withRefresh);
    return tokens ? [{ connection_id, provider_subject: external_id, id_token: '', ...tokens }] : [];
  });
  if (registrations.length === 0) throw new StytchError('member_oidc_token_not_found');
  return { registrations } satisfies Payload<B2BOrganizationsMembersOIDCProvidersResponse>;
});
