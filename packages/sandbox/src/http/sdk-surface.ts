import { StytchError } from '../errors/stytch-error.ts';
import { basicCredentials, type FindProject, type Surface } from './answer-request.ts';
import { projectOf } from './project-keys.ts';

/**
 * The API of the browser SDK: a public token names the project, and where the member is signed in the session
 * token stands in the password's place.
 */
export function sdkSurface(findProject: FindProject): Surface {
  return {
    identify(request) {
      const credentials = basicCredentials(request);
      const project = projectOf(findProject, credentials?.user);
      if (!credentials || !project) throw new StytchError('unauthorized_credentials', publicTokenProblem);
      const { user, password } = credentials;
      const session = password && password !== user ? { token: password } : undefined;
      return { project, trusted: false, session, authorization: session, customClaims: undefined };
    },
    wrap: (data) => ({ data }),
  };
}

const publicTokenProblem =
  'Unauthorized credentials. The sandbox takes any public token of the form public-token-test-<uuid>.';
