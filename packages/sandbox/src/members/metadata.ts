import { StytchError } from '../errors/stytch-error.ts';

const MAX_KEYS = 20;
const MAX_BYTES = 4096;

export type Metadata = Record<string, unknown>;

/**
 * Merges metadata as Stytch does: at the top level only, where null takes a key away.
 * @throws `metadata_too_many_keys`, `metadata_too_large`
 */
export function mergeMetadata(held: Metadata, update: Metadata | undefined): Metadata {
  if (!update) return held;
  const merged = Object.fromEntries(
    Object.entries({ ...held, ...update }).filter(([, value]) => value !== null),
  );
  if (Object.keys(merged).length > MAX_KEYS) throw new StytchError('metadata_too_many_keys');
  if (new TextEncoder().encode(JSON.stringify(merged)).byteLength > MAX_BYTES)
    throw new StytchError('metadata_too_large');
  return merged;
}
