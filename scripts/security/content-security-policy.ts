import type { AllowedSources } from './allowed-sources.ts';

interface PolicyParts {
  readonly sources: AllowedSources;
  /** Of the widget's style elements, as `'sha256-…'`. */
  readonly styleHashes: readonly string[];
}

/**
 * The Content Security Policy of the built app: nothing, but for what is listed. It has browsers report to nobody: a report
 * holds the page's address, and so the token of a link. `docs/client-events.md` tells of violations without.
 */
export function contentSecurityPolicy({ sources, styleHashes }: PolicyParts): string {
  const { connect, font, frame, img, media, script, style } = sources.directives;
  return policyOf({
    'default-src': ["'none'"],
    'script-src': script,
    'style-src': [...style, ...styleHashes],
    'img-src': img,
    'connect-src': connect,
    'frame-src': frame,
    'font-src': font,
    'media-src': media,
    // Without it, browsers take `script-src` for workers.
    'worker-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    // Neither React nor the widget nor the app makes code or HTML from text, so that no policy may be created at all.
    ...(sources.foreignScripts
      ? {}
      : { 'require-trusted-types-for': ["'script'"], 'trusted-types': ["'none'"] }),
  });
}

/**
 * As far as hot updates allow: they come by a socket and as `<style>` elements, and a script in the page prepares them,
 * which the nonce lets through. Frames of this server's own are for its pages that show others.
 */
export function developmentPolicy({ directives, foreignScripts }: AllowedSources, nonce: string): string {
  const { connect, font, frame, img, media, script, style } = directives;
  return policyOf({
    'default-src': ["'none'"],
    'script-src': [...script, `'nonce-${nonce}'`],
    'style-src': [...style, "'unsafe-inline'"],
    'img-src': img,
    'connect-src': [...connect, 'ws://localhost:*'],
    'frame-src': ["'self'", ...frame.filter((source) => source !== "'self'")],
    'font-src': font,
    'media-src': media,
    'worker-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'"],
    ...(foreignScripts ? {} : { 'require-trusted-types-for': ["'script'"], 'trusted-types': ["'none'"] }),
  });
}

/** Directives without sources are left to `default-src`. */
function policyOf(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
