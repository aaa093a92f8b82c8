/** One of Stytch's calls, on one or both of its prefixes, and what the sandbox has of it. */
export interface Entry {
  /** Method and path below the prefix. */
  route: string;
  prefixes: readonly ('/sdk/v1' | '/v1')[];
  status: 'implemented' | 'partial' | 'not implemented';
  /** What differs, or what is missing. */
  note?: string;
  /** Fields of the request that are taken and forgotten. */
  ignores?: readonly string[];
}

export interface Resource {
  name: string;
  entries: Entry[];
}

type Extent = Pick<Entry, 'status' | 'note' | 'ignores'>;
const whole: Extent = { status: 'implemented' };

/** It works, but for what `note` says. */
export const partly = (note: string, ignores: readonly string[] = []): Extent => ({
  status: 'partial',
  note,
  ignores,
});

/** It answers 501. */
export const missing: Extent = { status: 'not implemented' };

/** Called by the browser SDK alone. */
export const sdk = (route: string, extent = whole): Entry => ({ route, prefixes: ['/sdk/v1'], ...extent });

/** Called by backends, or opened by a browser, below `/v1` alone. */
export const v1 = (route: string, extent = whole): Entry => ({ route, prefixes: ['/v1'], ...extent });

export const both = (route: string, extent = whole): Entry => ({
  route,
  prefixes: ['/sdk/v1', '/v1'],
  ...extent,
});
