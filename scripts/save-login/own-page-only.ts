import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Lets through what a page of this server, open in a browser on this machine, posts as JSON: any site that is open
 * beside it can send requests here, as can the network where the server is started with `--host`.
 * @throws HttpRefusal
 */
export function ownPageOnly({ method, headers, socket }: IncomingMessage): void {
  if (method !== 'POST') throw new HttpRefusal(405, 'Use the method POST.');
  if (!isLoopback(socket.remoteAddress))
    throw new HttpRefusal(403, 'Ask from the machine the server runs on.');
  const { host = '', origin } = headers;
  if (!isOwnHost(host)) throw new HttpRefusal(403, 'Open the gallery on localhost.');
  if (!isOwnOrigin(origin, host) || headers['sec-fetch-site'] !== 'same-origin')
    throw new HttpRefusal(403, 'Only the gallery’s own page, in a browser, may ask this.');
  if (mediaType(headers['content-type']) !== 'application/json')
    throw new HttpRefusal(415, 'Send `application/json`.');
}

/**
 * Lets through what is read, but by no page of another site: it could not see the answer, and yet have it worked out as
 * often as it likes.
 * @throws HttpRefusal
 */
export function noOtherSite({ method, headers }: IncomingMessage): void {
  if (method !== 'GET') throw new HttpRefusal(405, 'Use the method GET.');
  const { host, origin = `http://${host}`, 'sec-fetch-site': site = 'same-origin' } = headers;
  if (site !== 'same-origin' || !isOwnOrigin(origin, host))
    throw new HttpRefusal(403, 'Only this server’s own pages may ask this.');
}

function isOwnOrigin(origin: string | undefined, host = ''): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

function isLoopback(address = ''): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

/** By its name too: a foreign one may lead here (DNS rebinding). */
function isOwnHost(host: string): boolean {
  return URL.canParse(`http://${host}`) && OWN_NAMES.has(new URL(`http://${host}`).hostname);
}

function mediaType(header = ''): string | undefined {
  return header.split(';', 1)[0]?.trim().toLowerCase();
}
