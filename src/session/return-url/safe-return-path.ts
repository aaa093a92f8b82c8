import { DASHBOARD_PATH } from '../../routes.ts';

/** Far longer than an address of the app; whatever is longer is not worth keeping. */
const LONGEST = 2000;

/**
 * A path behind the gate with its query and hash, as it was given; `undefined` for anything else.
 *
 * It must be written exactly as the browser writes it in `location`, so that there is one reading of it: no host, scheme,
 * white space, backslash or dot segment. Nor may one appear in the path when it is decoded, however often, as servers
 * and proxies do. A query and a hash are the page's own affair, but tokens of Stytch's links are not kept.
 */
export function safeReturnPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const url = parse(value);
  if (!url || value !== url.pathname + url.search + url.hash) return undefined;
  const path = url.pathname.toLowerCase();
  const isGated = path === DASHBOARD_PATH || path.startsWith(`${DASHBOARD_PATH}/`);
  if (!isGated || !isPlain(url.pathname) || url.searchParams.has('stytch_token_type')) return undefined;
  return value;
}

function parse(value: string): URL | undefined {
  try {
    return new URL(value, 'https://app.invalid');
  } catch {
    return undefined;
  }
}

function isPlain(path: string): boolean {
  const segments = path.split('/').slice(1);
  if (segments.some((segment, index) => isOdd(segment, index === segments.length - 1))) return false;
  const decoded = decode(path);
  return decoded === path || isPlain(decoded);
}

function isOdd(segment: string, isLast: boolean): boolean {
  if (segment === '') return !isLast;
  return segment === '.' || segment === '..' || [...segment].some(isHostile);
}

function isHostile(character: string): boolean {
  return character < ' ' || character === '\x7f' || character === '\\';
}

/** Byte by byte, so that nothing is malformed and hides what comes after it: all that is hostile is ASCII. */
function decode(path: string): string {
  return path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
