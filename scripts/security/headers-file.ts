import type { Headers } from './security-headers.ts';

/** Name of the file that Netlify, Cloudflare Pages and others read the headers of a site from. */
export const HEADERS_FILE = '_headers';
/** Name of the file that `deploy/nginx.conf` includes. */
export const NGINX_FILE = '_nginx-headers.conf';

/** Files whose name changes with their content. */
const ASSETS = 'assets/*';
const ASSETS_CACHING = 'public, max-age=31536000, immutable';

interface Rule {
  readonly pattern: string;
  readonly headers: Headers;
}

/**
 * `_headers`. No header stands in two rules that fit the same path: hosts join such values by a comma. Caching of all
 * else is left to the host: those that read this file have their pages checked for changes.
 * @param base path that the app is served below, with its slashes
 */
export function headersFile(headers: Headers, base = '/'): string {
  const rules: Rule[] = [
    { pattern: `${base}*`, headers },
    { pattern: base + ASSETS, headers: { 'Cache-Control': ASSETS_CACHING } },
  ];
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** The security headers as directives of nginx. */
export function nginxHeaders(headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
  return [
    '# Written by the build: the security headers of this build, for deploy/nginx.conf.',
    ...lines,
    '',
  ].join('\n');
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** What a host that reads `_headers` sends for a path. */
export function headersFor(file: string, path: string): Headers {
  let applies = false;
  const found: Record<string, string> = {};
  for (const line of file.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && applies) found[name] = value;
    else if (line.startsWith('/')) applies = fits(line, path);
  }
  return found;
}

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
