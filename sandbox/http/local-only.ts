import type { MiddlewareHandler } from 'hono';
import { isLoopbackHost, isLoopbackUrl } from '../loopback.ts';

/** Where an unmodified SDK finds Stytch's test environment: tests that intercept its requests come in by it. */
const STYTCH_TEST_HOST = 'test.stytch.com';

/** How a request has come to the sandbox. */
export interface SandboxBindings {
  /** Who makes it: this very process, another of this machine, or something on another machine. */
  readonly caller: 'process' | 'machine' | 'elsewhere';
}

export interface SandboxEnv {
  readonly Bindings: SandboxBindings;
}

/** The origin that a browser may read the sandbox's answers from, or null: any page of this machine. */
export const allowedOrigin = (origin: string): string | null => (isLoopbackUrl(origin) ? origin : null);

/**
 * Refuses what comes from another machine, whatever it says in its headers, and what a page of another site asks, by its
 * origin or by the host name it reached this machine under (DNS rebinding): otherwise the neighbours, and any page open
 * in the browser, could read the inbox, reset the sandbox or use up links.
 */
export function localOnly(
  refuse: (status: number, type: string, message: string) => Response,
): MiddlewareHandler<SandboxEnv> {
  return async ({ req, env: { caller } }, next) => {
    if (caller === 'elsewhere')
      return refuse(
        403,
        'unauthorized_action',
        'The sandbox answers callers on this machine only. From another, reach it through a tunnel, such as `ssh -L`.',
      );
    const origin = req.header('origin');
    if (origin !== undefined && !allowedOrigin(origin))
      return refuse(403, 'unauthorized_action', `The sandbox answers pages of this machine, not ${origin}.`);
    // An image or a script of another site carries no origin; only a link or an address may come from there.
    const isEmbedded =
      req.header('sec-fetch-site') === 'cross-site' && req.header('sec-fetch-mode') !== 'navigate';
    if (origin === undefined && isEmbedded)
      return refuse(403, 'unauthorized_action', 'The sandbox answers pages of this machine only.');
    const { hostname } = new URL(req.url);
    const isIntercepted = hostname === STYTCH_TEST_HOST && caller === 'process';
    if (!isIntercepted && !isLoopbackHost(hostname))
      return refuse(403, 'unauthorized_action', `The sandbox is at localhost, not at ${hostname}.`);
    await next();
    return undefined;
  };
}
