import type { Connect, PreviewServer, ViteDevServer } from 'vite';
import type { AllowedHosts } from '../allowed-hosts.ts';
import { originOf } from '../http/origin-of.ts';
import { isLoopbackUrl } from '../loopback.ts';
import { callerOf } from './listener.ts';

/**
 * Says in a page's place, and in the terminal, why the sandbox does not answer where the page was opened, and what to do:
 * its form could send nothing.
 */
export function refusePages(
  { middlewares, config: { logger } }: ViteDevServer | PreviewServer,
  hosts: AllowedHosts,
): void {
  const handle: Connect.NextHandleFunction = ({ headers, socket, url = '/' }, response, next) => {
    const isPage = headers.accept?.includes('text/html') ?? false;
    // Of HTTP/2, which is that of Vite over TLS, the host has a name of its own.
    const host = headers[':authority']?.toString() ?? headers.host;
    const address = `${'encrypted' in socket ? 'https' : 'http'}://${host}`;
    if (!isPage || url.startsWith('/__sandbox/') || !URL.canParse(address)) return next();
    const header = (name: string) => headers[name]?.toString();
    const seen = originOf({ caller: callerOf(socket), url: address, header }, hosts);
    const refusal = 'refusal' in seen ? seen.refusal : keepsNoSession(seen.origin);
    if (refusal === undefined) return next();
    logger.warnOnce(refusal);
    response.writeHead(403, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    response.end(page(refusal));
  };
  // Before Vite's own check of the host, whose advice would open the app and not its sandbox.
  middlewares.stack.unshift({ route: '', handle });
}

/** The SDK has its cookies sent by https alone, but on localhost. */
const keepsNoSession = (origin: string): string | undefined =>
  origin.startsWith('https:') || isLoopbackUrl(origin)
    ? undefined
    : `At ${origin} nobody can sign in: but for localhost, browsers keep the session by https alone. Start the server with \`--host\`, which then has https, or open it through a tunnel with https. A proxy that ends TLS must send \`X-Forwarded-Proto: https\`.`;

const page = (text: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Not opened here</title>
<h1>The sandbox does not answer here</h1>
<p>${escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')}</p></html>
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
