import { BlockList, isIPv6, type Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Sandbox } from '../create-sandbox.ts';
import { DroppedConnection } from '../http/dropped-connection.ts';
import { servePages } from './pages.ts';

/** The sandbox and its pages as a listener for Node's HTTP server. */
export function sandboxListener(sandbox: Sandbox): ReturnType<typeof getRequestListener> {
  return getRequestListener(
    async (request, { incoming, outgoing }) => {
      try {
        const answer = await sandbox.fetch(request, { caller: callerOf(incoming.socket), pages: servePages });
        // Hono sets them on streams; Node does so where they belong, and ends the process over them in HTTP/2.
        if (answer.headers.has('transfer-encoding'))
          for (const name of ['connection', 'transfer-encoding']) answer.headers.delete(name);
        return answer;
      } catch (error) {
        if (!(error instanceof DroppedConnection)) throw error;
        outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    // Left to itself, the library replaces the process's own Request and Response.
    { overrideGlobalObjects: false },
  );
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** By the socket: anyone may send any header. One without an address is a local one, or gone already. */
export function callerOf({ remoteAddress, localAddress }: Socket): 'machine' | 'elsewhere' {
  if (remoteAddress === undefined || remoteAddress === localAddress) return 'machine';
  return loopback.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4') ? 'machine' : 'elsewhere';
}
