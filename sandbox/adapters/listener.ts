import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Sandbox } from '../create-sandbox.ts';
import { DroppedConnection } from '../http/dropped-connection.ts';
import { servePages } from './pages.ts';

/** The sandbox and its pages as a listener for Node's HTTP server. */
export function sandboxListener(sandbox: Sandbox): ReturnType<typeof getRequestListener> {
  return getRequestListener(
    async (request, { outgoing }) => {
      try {
        return (await servePages(request)) ?? (await sandbox.fetch(request, { isFromNetwork: true }));
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
