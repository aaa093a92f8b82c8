import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createSandbox } from '../create-sandbox.ts';
import { parseSeed } from '../state/seed.ts';
import { type RunningSandbox, serveSandbox } from './node.ts';

const USAGE = `npm run sandbox -- [--port 4010] [--seed file.json]

Serves a local Stytch B2B for development and tests.
  --port   where to listen on localhost; 0 takes a free port. Default 4010.
  --seed   organizations and members to begin with, as JSON. Default: those of npm start.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      seed: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return say(USAGE);
  const seed =
    values.seed === undefined ? undefined : parseSeed(JSON.parse(await readFile(values.seed, 'utf8')));
  const running = await serveSandbox(createSandbox(seed ? { seed } : {}), { port: parsePort(values.port) });
  say(`Sandbox: ${running.url}\nInbox:   ${running.url}/__sandbox/inbox\n\nStop it with Ctrl+C.`);
  closeOnSignal(running);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port is ${text}; it must be a whole number from 0 to 65535.`);
  return port;
}

function closeOnSignal(running: RunningSandbox): void {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void running.close());
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'That port is taken. Stop what listens there, or choose another with --port; --port 0 takes a free one.';
  return error.message;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
