import { StytchError } from '../errors/stytch-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { base64Url } from '../state/random.ts';

/**
 * Holds a flow's code verifier against the S256 challenge it was started with.
 * @throws `pkce_expected_code_verifier`, `pkce_did_not_expect_code_verifier`, `pkce_mismatch`
 */
export async function checkPkce(challenge: string | undefined, verifier: string | undefined): Promise<void> {
  if (challenge === undefined && verifier === undefined) return;
  if (challenge === undefined) throw new StytchError('pkce_did_not_expect_code_verifier');
  if (verifier === undefined) throw new StytchError('pkce_expected_code_verifier');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  if (base64Url(new Uint8Array(digest)) !== challenge) throw new StytchError('pkce_mismatch');
}

/**
 * Holds a browser that begins a flow to a project that requires PKCE. A backend has no browser to keep a verifier in.
 * @param name what the flow calls the challenge
 * @throws `invalid_pkce_code_challenge`
 */
export function requireChallenge(
  { project, trusted }: Pick<RequestContext, 'project' | 'trusted'>,
  challenge: string | undefined,
  name = 'pkce_code_challenge',
): void {
  if (!project.pkceRequired || trusted || challenge) return;
  throw new StytchError(
    'invalid_pkce_code_challenge',
    `\`${name}\` is missing: this project requires PKCE of browsers.`,
  );
}
