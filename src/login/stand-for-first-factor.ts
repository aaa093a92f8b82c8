import type { B2BAuthenticateResponseWithMFA, StytchB2BClient } from '@stytch/react/b2b';
import { replaceMethods } from '../session/replace-methods.ts';

const TOKEN_TYPE = 'multi_tenant_magic_links';

/**
 * Has the widget begin at the second factor. It comes to it by the answer to a first one only, such as to the token in
 * an address; so this answer is given where it looks for that token.
 *
 * @returns undoes it
 */
export function standForFirstFactor(
  stytch: StytchB2BClient,
  answer: B2BAuthenticateResponseWithMFA,
): () => void {
  return replaceMethods(stytch, {
    parseAuthenticateUrl: () => ({ handled: true, token: '', tokenType: TOKEN_TYPE }),
    authenticateByUrl: async () => ({ handled: true, tokenType: TOKEN_TYPE, data: answer }),
  });
}
