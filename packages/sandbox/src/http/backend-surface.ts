import * as v from 'valibot';
import { StytchError } from '../errors/stytch-error.ts';
import { checkCustomClaims } from '../sessions/custom-claims.ts';
import { basicCredentials, type FindProject, type Surface } from './answer-request.ts';
import { parseBody } from './body.ts';
import { uuidOf } from './project-keys.ts';
import type { RequestContext } from './request-context.ts';

/** The API of backends: a project id with its secret, and session credentials in the body. */
export function backendSurface(findProject: FindProject): Surface {
  return {
    identify(request, body) {
      const credentials = basicCredentials(request);
      const uuid = uuidOf(credentials?.user);
      if (!uuid || credentials?.password !== `secret-test-${uuid}`)
        throw new StytchError('unauthorized_credentials', secretProblem);
      const { headers } = request;
      return {
        project: findProject(uuid),
        trusted: true,
        session: sessionIn(body),
        customClaims: claimsIn(body),
        authorization: sessionIn({
          session_token: headers.get('x-stytch-member-session'),
          session_jwt: headers.get('x-stytch-member-sessionjwt'),
        }),
      };
    },
    wrap: (payload) => payload,
  };
}

function sessionIn({
  session_token: token,
  session_jwt: jwt,
}: Record<string, unknown>): RequestContext['session'] {
  if (token && jwt) throw new StytchError('too_many_session_arguments');
  if (typeof token === 'string' && token) return { token };
  if (typeof jwt === 'string' && jwt) return { jwt };
  return undefined;
}

const claimsBody = v.object({ session_custom_claims: v.optional(v.record(v.string(), v.unknown())) });

function claimsIn(body: Record<string, unknown>): RequestContext['customClaims'] {
  const { session_custom_claims: claims } = parseBody(claimsBody, body);
  if (claims) checkCustomClaims(claims);
  return claims;
}

const secretProblem =
  'Unauthorized credentials. The sandbox takes project-test-<uuid> with secret-test-<uuid>, of the same UUID.';
