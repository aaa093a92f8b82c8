import { ALLOWED_HOSTS_VARIABLE, type AllowedHosts } from '../allowed-hosts.ts';
import { isLoopbackHost } from '../loopback.ts';

/** How a caller has come, by its socket: this very process, another of this machine, or something on another machine. */
export type Caller = 'process' | 'machine' | 'elsewhere';

/** Where an unmodified SDK finds Stytch's test environment: tests that intercept its requests come in by it. */
export const STYTCH_TEST_HOST = 'test.stytch.com';

interface Asked {
  readonly caller: Caller;
  /** With the host that the request names. */
  readonly url: string;
  readonly header: (name: string) => string | undefined;
}

/**
 * The sandbox's origin as the browser sees it, which a proxy says where one stands between; or why it is not answered
 * there. Each host on the way must be this machine's or one that was named: a name of somebody else's may lead here, too
 * (DNS rebinding). Who asks from another machine must have come by a name that was named, as this machine's is for itself.
 */
export function originOf(
  { caller, url, header }: Asked,
  hosts: AllowedHosts,
): { origin: string } | { refusal: string } {
  const asked = new URL(url);
  if (asked.hostname === STYTCH_TEST_HOST && caller === 'process') return { origin: asked.origin };
  const forwardedHost = header('x-forwarded-host');
  // As almost all come: without the work that the others are.
  if (
    forwardedHost === undefined &&
    caller !== 'elsewhere' &&
    isLoopbackHost(asked.hostname) &&
    !hosts.has(asked.hostname)
  )
    return { origin: asked.origin };
  const forwarded = forwardedHost?.split(',').map((host) => host.trim()) ?? [];
  for (const host of [asked.host, ...forwarded]) {
    const hostname = hostnameOf(host);
    if (hostname === undefined || !(isLoopbackHost(hostname) || hosts.has(hostname)))
      return { refusal: notAt(hostname) };
  }
  const [host = asked.host] = forwarded;
  const seen = hostnameOf(host) ?? '';
  if (caller === 'elsewhere' && !hosts.has(seen)) return { refusal: notFromElsewhere(seen) };
  const [said = ''] = header('x-forwarded-proto')?.split(',') ?? [];
  const isSaid = hosts.has(seen) && /^https?$/.test(said.trim());
  return { origin: new URL(`${isSaid ? `${said.trim()}:` : asked.protocol}//${host}`).origin };
}

const hostnameOf = (host: string): string | undefined =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;

const naming = (hostname: string): string =>
  `To allow that, name the host and start again: \`${ALLOWED_HOSTS_VARIABLE}=${hostname}\`. Whoever reaches this server there can then read every code and link that it sends.`;

const notAt = (hostname = 'a host that is none'): string =>
  `The sandbox is at localhost, not at ${hostname}. ${naming(hostname)}`;

const notFromElsewhere = (hostname: string): string =>
  `The sandbox answers callers on this machine only. ${naming(hostname)} Or come through a tunnel that ends at localhost on both sides, such as \`ssh -L\` or \`adb reverse\`.`;
