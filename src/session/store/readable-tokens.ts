import type { SessionTokens, StytchB2BClient } from '@stytch/react/b2b';

/**
 * The tokens of the session that the browser holds; `null` where there is none, or where Stytch keeps them in cookies
 * that scripts can't read. There the SDK types them as `never`, though the answer is `null`.
 */
export function readableTokens(session: StytchB2BClient['session']): SessionTokens | null {
  return session.getTokens();
}
