import { StytchError } from '../errors/stytch-error.ts';
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
