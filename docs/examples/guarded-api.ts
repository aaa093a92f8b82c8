import type { IncomingMessage, ServerResponse } from 'node:http';
import { type B2BClient, ClientError, StytchError } from 'stytch';

/** Proof of a second factor, by `delivery_method`. Support that acts for a member has "impersonation" instead: your choice. */
export const SECOND_FACTORS: readonly string[] = ['sms', 'whatsapp', 'authenticator_app', 'recovery_code'];

/** Longer than any session. */
const HOWEVER_OLD = 400 * 24 * 60 * 60;

/** Your API, for `http.createServer`. Every call begins with the question whose it is. */
export function guardedApi(stytch: B2BClient) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, session } = await check(stytch, request);
    // What a member may see follows from the session, never from an id that the call names.
    const body = session ? { reports_of: session.organization_id } : {};
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  };
}

/** 401: sign in. 403: show a second factor. 503: nobody can tell, so try again; it is no reason to sign out. */
async function check(stytch: B2BClient, request: IncomingMessage) {
  const session_jwt = request.headers.authorization?.replace(/^Bearer /, '');
  if (!session_jwt) return { status: 401 };
  // A JWT is good for its five minutes, even of a session that was revoked since. For a change, Stytch is asked.
  const age = request.method === 'GET' ? {} : { max_token_age_seconds: 0 };
  try {
    // By Stytch's public keys, here: what Stytch never signed is no reason to ask it.
    await stytch.sessions.authenticateJwtLocal({ session_jwt, clock_tolerance_seconds: HOWEVER_OLD });
    const { member_session } = await stytch.sessions.authenticateJwt({ session_jwt, ...age });
    const factors = member_session.authentication_factors;
    if (!factors.some((factor) => SECOND_FACTORS.includes(factor.delivery_method))) return { status: 403 };
    return { status: 200, session: member_session };
  } catch (error) {
    return { status: isRefusal(error) ? 401 : 503 };
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof ClientError) return isForged(error.cause);
  return error instanceof StytchError && error.status_code < 500 && error.status_code !== 429;
}

/** By the codes of `jose`, which the client verifies with. Any other error: the keys could not be fetched. */
function isForged(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^ERR_(?:JW[ST]_|JWKS_NO_|JOSE_(?:ALG|NOT)_)/.test(code);
}
