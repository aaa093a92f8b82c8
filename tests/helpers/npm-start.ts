import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** How its banner ends. */
const LAST_WORDS = 'Nothing leaves this machine.';

export interface Started {
  url: string;
  /** What it printed, without colours. */
  said: string;
  kill(): Promise<void>;
}

/**
 * Runs `npm start` as a new user would, without a Stytch project, and waits until it has said where it is.
 * @throws Error with what it printed, where it ends before
 */
export async function npmStart(port: number): Promise<Started> {
  const child = spawn('npm', ['start', '--', '--port', String(port), '--strictPort'], {
    // A process group of its own, since npm does not pass signals on.
    detached: true,
    env: { ...process.env, VITE_STYTCH_PUBLIC_TOKEN: '', NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes(LAST_WORDS)) break;
  }
  if (!said.includes(LAST_WORDS)) throw new Error(`\`npm start\` ended and printed:\n${said}`);
  return {
    url: `http://localhost:${port}`,
    said,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await exited;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('This machine gave no port.');
  return address.port;
}
