import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** How what it prints ends: with the sandbox's banner, or, where a Stytch project is set, with its address. */
const LAST_WORDS = { sandbox: 'Nothing leaves this machine.', project: 'Local:' };

export interface Started {
  url: string;
  /** What it has printed so far, without colours. */
  readonly said: string;
  kill(): Promise<void>;
}

/**
 * Runs `npm start` as a new user would, and waits until it has said where it is.
 * @param folder of the project. Default: this one
 * @param publicToken of a Stytch project. Default: none, so that it runs on the sandbox
 * @param basePath below which it serves the app. Default: `/`
 * @throws Error with what it printed, where it ends before
 */
export async function npmStart(
  port: number,
  { folder = process.cwd(), publicToken = '', basePath = '/' } = {},
): Promise<Started> {
  const lastWords = publicToken === '' ? LAST_WORDS.sandbox : LAST_WORDS.project;
  const child = spawn('npm', ['start', '--', '--port', String(port), '--strictPort', '--base', basePath], {
    // A process group of its own, since npm does not pass signals on.
    detached: true,
    cwd: folder,
    env: { ...process.env, VITE_STYTCH_PUBLIC_TOKEN: publicToken, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((started, failed) => {
    // Heard to its end: it would break off where nobody listens.
    const hear = (chunk: Buffer): void => {
      said += chunk;
      if (said.includes(lastWords)) started();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => failed(new Error(`npm start has ended:\n${said}`)));
  });
  return {
    url: `http://localhost:${port}`,
    get said() {
      return said;
    },
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
