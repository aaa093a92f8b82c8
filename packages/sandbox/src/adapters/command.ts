#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ALLOWED_HOSTS_VARIABLE, readAllowedHosts } from '../allowed-hosts.ts';
import type { RunningSandbox } from './node.ts';

const USAGE = `stytch-sandbox [--port 4010] [--seed file.json] [--allowed-hosts box.example.test] [--https]

Serves a local Stytch B2B for development and tests.
  --port           where to listen on localhost; 0 takes a free port. Default 4010.
  --seed           organizations and members to begin with, as JSON. Default: those of the README.
  --allowed-hosts  hosts, with commas between, at which a tunnel or a proxy on this machine may lead others
                   here, who can then read every code. \`.example.test\` is all below it. Default: those of
                   ${ALLOWED_HOSTS_VARIABLE}, else none.
  --https          serves https:, for apps that take no other. It prints the certificate authority to trust,
                   which is made once, for localhost alone, and kept below \`~/.local/share\` or \`$XDG_DATA_HOME\`.`;

async function main(): Promise<void> {
  const { help, https, ...values } = readOptions(process.argv.slice(2));
  if (help) return say(USAGE);
  const port = parsePort(values.port);
  const allowedHosts = readAllowedHosts(values['allowed-hosts']);
  // Loaded only once the options are right: whoever misspells one need not wait for it.
  const { createSandbox } = await import('../create-sandbox.ts');
  const { serveSandbox } = await import('./node.ts');
  const { readSeedFile } = await import('./seed-file.ts');
  const seed = values.seed === undefined ? {} : { seed: await readSeedFile(values.seed) };
  const tls = https ? await (await import('./local-authority.ts')).localCertificate() : undefined;
  const running = await serveSandbox(
    createSandbox({ ...seed, allowedHosts }),
    tls ? { port, tls } : { port },
  );
  closeOnSignal(running);
  say(`Sandbox: ${running.url}\nInbox:   ${running.url}/__sandbox/inbox\n`);
  if (tls) say(howToTrust(tls.authority));
  say('Stop it with Ctrl+C.');
}

/** @throws Error naming what is not understood */
function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4010' },
        seed: { type: 'string' },
        'allowed-hosts': { type: 'string', default: process.env[ALLOWED_HOSTS_VARIABLE] ?? '' },
        https: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new Error(`${messageOf(error)}.\n\`--help\` lists the options.`);
  }
}

const howToTrust = (authority: string): string => `Clients must trust its certificate authority:
  Node     NODE_EXTRA_CA_CERTS=${authority}
  Python   REQUESTS_CA_BUNDLE=${authority} SSL_CERT_FILE=${authority}
  Browser  import that file as an authority for websites, or go on past the warning
`;

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`--port is ${text}; it must be a whole number from 0 to 65535.`);
  return port;
}

/** Whatever is still open ends too: event streams, and calls that a fault keeps from being answered. */
function closeOnSignal(running: RunningSandbox): void {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void running.close());
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
