import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Sandbox } from '../create-sandbox.ts';
import { sandboxListener } from './listener.ts';
import { isTaken, takenMessage } from './taken-port.ts';

export interface RunningSandbox {
  /** Such as `http://localhost:4010`. */
  url: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox on its own, for a backend or an app elsewhere on this machine.
 * @param options.port 0 takes a free one
 * @throws Error saying what to do where the port is taken
 */
export async function serveSandbox(sandbox: Sandbox, options: { port: number }): Promise<RunningSandbox> {
  const listener = sandboxListener(sandbox);
  const server = createServer((request, response) => void listener(request, response));
  server.listen(options.port, 'localhost');
  await once(server, 'listening').catch((error: unknown) => {
    throw isTaken(error) ? new Error(takenMessage(options.port), { cause: error }) : error;
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.');
  return {
    url: `http://localhost:${address.port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
