import { StytchError } from '../errors/stytch-error.ts';

export type CustomClaims = Readonly<Record<string, unknown>>;

const MAX_BYTES = 4096;
/** Those of every JWT, which Stytch ignores. */
const RESERVED = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Where Stytch keeps its own. */
const STYTCH = 'https://stytch.com/';

/**
 * Holds claims against what they may be, whatever session they are for.
 * @throws `stytch_claims_in_custom_claims`, `custom_claims_too_large`
 */
export function checkCustomClaims(claims: CustomClaims): void {
  if (Object.keys(claims).some((name) => name.startsWith(STYTCH)))
    throw new StytchError('stytch_claims_in_custom_claims');
  mergeCustomClaims({}, claims);
}

/** Null takes a claim away. @throws `custom_claims_too_large` */
export function mergeCustomClaims(held: CustomClaims, update: CustomClaims | undefined): CustomClaims {
  if (!update) return held;
  const merged = Object.fromEntries(
    Object.entries({ ...held, ...update }).filter(
      ([name, value]) => value !== null && !RESERVED.includes(name),
    ),
  );
  if (new TextEncoder().encode(JSON.stringify(merged)).byteLength > MAX_BYTES)
    throw new StytchError('custom_claims_too_large');
  return merged;
}
