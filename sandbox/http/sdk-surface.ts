import { basicCredentials, type FindProject, type Surface, UUID } from './answer-request.ts';
import { StytchError } from './stytch-error.ts';

const PUBLIC_TOKEN = new RegExp(`^public-token-test-(${UUID})$`);

/**
 * The API of the browser SDK: a public token names the project, and where the member is signed in the session
 * token stands in the password's place.
 */
export function sdkSurface(findProject: FindProject): Surface {
  return {
    identify(request) {
      const credentials = basicCredentials(request);
      const uuid = PUBLIC_TOKEN.exec(credentials?.user ?? '')?.[1];
      if (!credentials || !uuid) throw new StytchError('unauthorized_credentials', publicTokenProblem);
      const { user, password } = credentials;
      const session = password && password !== user ? { token: password } : undefined;
      return { project: findProject(uuid), trusted: false, session, authorization: session };
    },
    wrap: (data) => ({ data }),
  };
}

const publicTokenProblem =
  'Unauthorized credentials. The sandbox takes any public token of the form public-token-test-<uuid>.';
