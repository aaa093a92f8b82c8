import { StytchError } from '../errors/stytch-error.ts';
import type { CustomClaims } from '../sessions/custom-claims.ts';
import type { SessionJwtSigner } from '../sessions/session-jwt.ts';
import { aliveSession } from '../sessions/sessions.ts';
import type { Project } from '../state/project.ts';
import type { MemberRecord } from '../state/records.ts';
import type { SessionRecord } from '../state/sessions.ts';

type SessionCredential = { readonly token: string } | { readonly jwt: string };

/** What an operation knows of the request beside its body, the same for both of Stytch's APIs. */
export interface RequestContext {
  readonly project: Project;
  /** The path's own, such as `member_id`, by the names that the route gives them. */
  readonly params: Readonly<Record<string, string>>;
  readonly signer: SessionJwtSigner;
  /** Whether a backend asks with the project's secret, rather than a browser with its public token. */
  readonly trusted: boolean;
  /** The browser SDK sends its session token in a header, a backend a token or a JWT in the body. */
  readonly session: SessionCredential | undefined;
  /**
   * The session whose member's permissions the call is held to: of a browser, its own; of a backend, the one it
   * may name in a header. Undefined, a backend may do everything and a browser nothing.
   */
  readonly authorization: SessionCredential | undefined;
  /** What a backend wants to stand in the session that the call gives. */
  readonly customClaims: CustomClaims | undefined;
  readonly userAgent: string;
  /** Origin of the page that asks. */
  readonly appOrigin: string;
  /** Origin at which the sandbox was reached. */
  readonly sandboxOrigin: string;
}

/** The live session that the request carries; undefined where it carries none, or one that has ended. */
export async function currentSession(
  { project, signer, session: own }: RequestContext,
  session = own,
): Promise<SessionRecord | undefined> {
  if (!session) return undefined;
  if ('token' in session) return aliveSession(project, project.sessions.findByToken(session.token));
  const id = await signer.sessionIdOf(project, session.jwt);
  return id === undefined ? undefined : aliveSession(project, project.sessions.findById(id));
}

/** @throws `user_unauthenticated` or `no_session_arguments` (none sent), `session_not_found` (ended) */
export async function requireSession(call: RequestContext): Promise<SessionRecord> {
  if (!call.session) throw new StytchError(call.trusted ? 'no_session_arguments' : 'user_unauthenticated');
  const session = await currentSession(call);
  if (!session) throw new StytchError('session_not_found');
  return session;
}

/**
 * The member whose session the request carries.
 * @throws the errors of `requireSession`
 */
export async function requireMember(call: RequestContext): Promise<MemberRecord> {
  return call.project.members.getById((await requireSession(call)).memberId);
}
