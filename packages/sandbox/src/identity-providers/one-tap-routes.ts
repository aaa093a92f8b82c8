import * as v from 'valibot';
import { operation } from '../http/operation.ts';
import type { RequestContext } from '../http/request-context.ts';
import { field } from '../http/request-fields.ts';
import type { RedirectType } from '../state/records.ts';
import { checkReturn, identify, newIdentityRequest } from './identity-provider.ts';
import { oneTapClientId, readOneTapToken } from './one-tap.ts';

const submission = { id_token: field.text, pkce_code_challenge: v.optional(field.text) };

/** `GET /b2b/oauth/google/onetap/start` */
export const startOneTap = operation(v.object({}), ({ project }) => ({
  google_client_id: oneTapClientId(project),
}));

/** `POST /b2b/oauth/google/onetap/submit`: into one organization. */
export const submitOneTap = operation(
  v.object({
    ...submission,
    organization_id: field.id,
    login_redirect_url: v.optional(field.text),
    signup_redirect_url: v.optional(field.text),
  }),
  async (call, body) =>
    submit(call, body, {
      organizationId: call.project.organizations.get(body.organization_id).id,
      redirectUrls: {
        login: returnTo(call, 'LOGIN', body.login_redirect_url),
        signup: returnTo(call, 'SIGNUP', body.signup_redirect_url),
      },
    }),
);

/** `POST /b2b/oauth/google/onetap/discovery/submit` */
export const submitDiscoveryOneTap = operation(
  v.object({ ...submission, discovery_redirect_url: v.optional(field.text) }),
  async (call, body) => {
    const url = returnTo(call, 'DISCOVERY', body.discovery_redirect_url);
    return submit(call, body, { organizationId: undefined, redirectUrls: { login: url, signup: url } });
  },
);

const returnTo = (call: RequestContext, type: RedirectType, url: string | undefined): string =>
  checkReturn(call, type, url, 'no_match_for_provided_oauth_url');

/** Goes on as after Google's own page, with a token for the app to redeem. */
async function submit(
  { project, signer }: RequestContext,
  body: { id_token: string; pkce_code_challenge?: string | undefined },
  target: Pick<Parameters<typeof newIdentityRequest>[1], 'organizationId' | 'redirectUrls'>,
) {
  const emailAddress = await readOneTapToken(project, signer, body.id_token);
  const request = newIdentityRequest(project, {
    ...target,
    provider: 'google',
    isOneTap: true,
    pkceCodeChallenge: body.pkce_code_challenge,
    loginHint: '',
  });
  return { redirect_url: identify(project, request, emailAddress) };
}
