import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Sandbox } from '../create-sandbox.ts';
import { sandboxListener } from './listener.ts';

export { sandboxListener };

export interface RunningSandbox {
  /** Such as `http://localhost:4010`, or with `https:`. */
  url: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox on its own, for a backend or an app elsewhere on this machine.
 * @param options.port 0 takes a free one
 * @param options.tls what to serve it over https with, as PEM. Default: plain http
 * @throws Error saying what to do where the port is taken
 */
export async function serveSandbox(
  sandbox: Sandbox,
  options: { port: number; tls?: { cert: string; key: string } },
): Promise<RunningSandbox> {
  const listener = sandboxListener(sandbox);
  const answer: RequestListener = (request, response) => void listener(request, response);
  const server = options.tls ? createTlsServer(options.tls, answer) : createServer(answer);
  server.listen(options.port, 'localhost');
  await once(server, 'listening').catch((error: unknown) => {
    throw isTaken(error) ? new Error(takenMessage(options.port), { cause: error }) : error;
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.');
  return {
    url: `${options.tls ? 'https' : 'http'}://localhost:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Whether a server could not listen because another does. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

export const takenMessage = (port: number): string =>
  `Port ${port} is taken. Stop what listens there, or choose another with --port; --port 0 takes a free one.`;
