import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Sandbox } from '../create-sandbox.ts';
import { sandboxListener } from './listener.ts';

export interface RunningSandbox {
  /** Such as `http://localhost:4010`. */
  url: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox on its own, for a backend or an app elsewhere on this machine.
 * @param options.port 0 takes a free one
 * @throws the error of `node:net`, with its `code`, where the port can't be had
 */
export async function serveSandbox(sandbox: Sandbox, options: { port: number }): Promise<RunningSandbox> {
  const listener = sandboxListener(sandbox);
  const server = createServer((request, response) => void listener(request, response));
  server.listen(options.port, 'localhost');
  await once(server, 'listening');
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
