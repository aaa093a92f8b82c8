import type { SessionJwtSigner } from '../auth/session-jwt.ts';
import { aliveSession } from '../auth/sessions.ts';
import type { Project } from '../state/project.ts';
import type { SessionRecord } from '../state/records.ts';
import { StytchError } from './stytch-error.ts';

/** What an operation knows of the request beside its body, the same for both of Stytch's APIs. */
export interface Call {
  readonly project: Project;
  readonly signer: SessionJwtSigner;
  /** Whether a backend asks with the project's secret, rather than a browser with its public token. */
  readonly trusted: boolean;
  /** The browser SDK sends its session token in a header, a backend a token or a JWT in the body. */
  readonly session: { readonly token: string } | { readonly jwt: string } | undefined;
  readonly userAgent: string;
  /** Origin of the page that asks. */
  readonly appOrigin: string;
  /** Origin at which the sandbox was reached. */
  readonly sandboxOrigin: string;
}

/** The live session that the request carries; undefined where it carries none, or one that has ended. */
export async function currentSession({ project, signer, session }: Call): Promise<SessionRecord | undefined> {
  if (!session) return undefined;
  if ('token' in session) return aliveSession(project, project.sessions.findByToken(session.token));
  const id = await signer.sessionIdOf(project, session.jwt);
  return id === undefined ? undefined : aliveSession(project, project.sessions.findById(id));
}

/** @throws `user_unauthenticated` or `no_session_arguments` (none sent), `session_not_found` (ended) */
export async function requireSession(call: Call): Promise<SessionRecord> {
  if (!call.session) throw new StytchError(call.trusted ? 'no_session_arguments' : 'user_unauthenticated');
  const session = await currentSession(call);
  if (!session) throw new StytchError('session_not_found');
  return session;
}
