import { Inbox, newProject, type TestProject } from '#sandbox/testing';
import { Backend } from '../../packages/sandbox/test/helpers/backend.ts';
import { sandbox } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';

const STYTCH = 'https://test.stytch.com';
const CHECK = 'POST /sdk/v1/b2b/sessions/authenticate';

type Tokens = Awaited<ReturnType<Backend['signInBySms']>>;

/** A project, and its backend where Stytch is. */
export function newBackend(project: TestProject = newProject()) {
  const inbox = new Inbox(sandbox, project);
  const backend = new Backend(STYTCH, project, inbox);
  return { project, inbox, backend };
}

/** Gives this browser the cookies of a session that was made elsewhere, and nothing else of it. */
export function putInCookies(
  { session_token, session_jwt }: Pick<Tokens, 'session_token' | 'session_jwt'>,
  { opaqueTokenCookieName = 'stytch_session', jwtCookieName = 'stytch_session_jwt' } = {},
): void {
  const expires = new Date(Date.now() + 60 * 60_000).toUTCString();
  document.cookie = `${opaqueTokenCookieName}=${session_token}; path=/; expires=${expires}`;
  document.cookie = `${jwtCookieName}=${session_jwt}; path=/; expires=${expires}`;
}

/** A session of `sms@acme.test`, of which this browser holds the cookies and knows nothing more. */
export async function sessionInCookies(names: Parameters<typeof putInCookies>[1] = {}) {
  const { project, backend } = newBackend();
  const tokens = await backend.signInBySms();
  putInCookies(tokens, names);
  return {
    project,
    revoke: () => backend.stytch.sessions.revoke({ session_token: tokens.session_token }),
    /** Lets the question whether the session lives go wrong, until `works`. */
    fails: (fault: Omit<Parameters<typeof sandbox.addFault>[1], 'route'>) =>
      sandbox.addFault(project.uuid, { route: CHECK, ...fault }),
    works: () => sandbox.clearFaults(project.uuid),
  };
}
