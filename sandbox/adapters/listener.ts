import { getRequestListener } from '@hono/node-server';
import type { Sandbox } from '../create-sandbox.ts';
import { servePages } from './pages.ts';

/** The sandbox and its pages as a listener for Node's HTTP server. */
export function sandboxListener(sandbox: Sandbox): ReturnType<typeof getRequestListener> {
  const answer = async (request: Request) => (await servePages(request)) ?? sandbox.fetch(request);
  // Left to itself, the library replaces the process's own Request and Response.
  return getRequestListener(answer, { overrideGlobalObjects: false });
}
