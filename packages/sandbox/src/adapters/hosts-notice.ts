import { ALLOWED_HOSTS_VARIABLE, type AllowedHosts } from '../allowed-hosts.ts';

/**
 * What the terminal says of other devices.
 * @param network addresses at which others can reach the server
 */
export function hostsNotice(network: readonly string[], hosts: AllowedHosts): string | undefined {
  if (hosts.names.length > 0)
    return `  The sandbox answers at ${hosts.names.join(', ')} too: whoever reaches this server there can read every code and link.\n`;
  const [first] = network;
  if (first === undefined) return undefined;
  return `  The sandbox refuses other devices. To let them in, name the host and start again: ${ALLOWED_HOSTS_VARIABLE}=${new URL(first).hostname}\n`;
}
