import type { MiddlewareHandler } from 'hono';
import type { AllowedHosts } from '../allowed-hosts.ts';
import { isLoopbackUrl } from '../loopback.ts';
import { type Caller, originOf } from './origin-of.ts';

/** How a request has come to the sandbox. */
export interface SandboxBindings {
  readonly caller: Caller;
  /** Answers the pages that are served beside the sandbox. */
  readonly pages?: (request: Request) => Promise<Response | undefined>;
}

export interface SandboxEnv {
  readonly Bindings: SandboxBindings;
  readonly Variables: {
    /** The sandbox's own, as the browser sees it. */
    origin: string;
  };
}

/**
 * Whether a browser may read the sandbox's answers from a page: one of this machine, or of a host that was named. Who named
 * all hosts below one did not mean every page there, but the sandbox's own.
 */
export function isOwnPage(page: string, origin: string, hosts: AllowedHosts): boolean {
  if (isLoopbackUrl(page)) return true;
  return hosts.leadTo(page) && (page === origin || hosts.hasExactly(new URL(page).hostname));
}

/**
 * Refuses what comes from another machine, and what a page of another site asks, by its origin or by the host name it
 * reached this machine under, unless the host was named: otherwise the neighbours, and any page open in the browser, could
 * read the inbox, reset the sandbox or use up links.
 */
export function localOnly(
  hosts: AllowedHosts,
  refuse: (status: number, type: string, message: string) => Response,
): MiddlewareHandler<SandboxEnv> {
  // Of a type that Stytch does not have: the widget shows the words of those as they are.
  const refused = (message: string) => refuse(403, 'sandbox_caller_refused', message);
  return async (context, next) => {
    const { req, env } = context;
    const seen = originOf({ caller: env.caller, url: req.url, header: (name) => req.header(name) }, hosts);
    if ('refusal' in seen) return refused(seen.refusal);
    const page = req.header('origin');
    if (page !== undefined && !isOwnPage(page, seen.origin, hosts))
      return refused(`The sandbox answers pages of this machine, and of hosts that were named, not ${page}.`);
    // An image or a script of another site carries no origin; only a link or an address may come from there.
    const isEmbedded =
      req.header('sec-fetch-site') === 'cross-site' && req.header('sec-fetch-mode') !== 'navigate';
    if (page === undefined && isEmbedded) return refused('The sandbox answers pages of its own only.');
    context.set('origin', seen.origin);
    await next();
    return undefined;
  };
}
