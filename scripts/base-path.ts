/**
 * What a path has below the one that the app is served at, from its slash on; undefined where it is elsewhere.
 * @param base as Vite resolves it, with its slashes
 */
export function belowBase(path: string, base: string): string | undefined {
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

/** Whether a text is a path that the app can be served below, with its slashes. */
export const isBasePath = (text: string): boolean => /^\/(?:[\w.~-]+\/)*$/.test(text);
