import { B2BClient, RequestError, StytchError } from 'stytch';
import { inTime } from './in-time.ts';
import type { ReturnUrl } from './place.ts';
import { StytchFailure } from './stytch-failure.ts';
import { unreachable } from './unreachable.ts';

/**
 * Calls Stytch's backend API with its official client.
 * @throws StytchFailure with what happened and what to do
 */
export async function callStytch<Answer>(
  place: ReturnUrl,
  call: (stytch: B2BClient) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await inTime(call(connect(place)));
  } catch (error) {
    if (error instanceof StytchError) throw refused(place, error);
    if (error instanceof RequestError) throw unreachable(place, error.message);
    throw error;
  }
}

/** The official client, as that place knows it. */
export function connect({ kind, url, projectId, secret }: ReturnUrl): B2BClient {
  const credentials = { project_id: projectId, secret };
  if (kind !== 'sandbox') return new B2BClient(credentials);
  // The client warns of every address that is not Stytch's, and this one is meant.
  const { warn } = console;
  console.warn = () => {};
  try {
    return new B2BClient({ ...credentials, env: `${url}/` });
  } finally {
    console.warn = warn;
  }
}

function refused(place: ReturnUrl, error: StytchError): StytchFailure {
  const { status_code: status, error_type: type, error_message: message, request_id: id } = error;
  const says = `${message} (${status} ${type}, ${id})`;
  if (status !== 401) return new StytchFailure('refused', `Stytch answers: ${says}`, type);
  return new StytchFailure(
    'refused',
    `Stytch does not take \`STYTCH_SECRET\` for \`STYTCH_PROJECT_ID\` ${place.projectId}. Copy both from the same environment in the Stytch dashboard (API keys); a secret that was revoked works no more. Stytch answers: ${says}`,
    type,
  );
}
