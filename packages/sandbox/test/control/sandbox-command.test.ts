import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { B2BClient } from 'stytch';
import { afterEach, expect, test, vi } from 'vitest';
import { serveSandbox } from '../../src/adapters/node.ts';
import { readSeedFile } from '../../src/adapters/seed-file.ts';
import { createSandbox } from '../../src/create-sandbox.ts';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import { newProject } from '../../src/testing/test-project.ts';

const command = new URL('../../src/adapters/command.ts', import.meta.url).pathname;
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Runs `stytch-sandbox` with these options. */
function run(...options: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', command, ...options], { stdio: 'pipe' });
  children.push(child);
  return child;
}

async function readAll(stream: AsyncIterable<unknown>, until: RegExp): Promise<string> {
  let said = '';
  for await (const chunk of stream) {
    said += chunk;
    if (until.test(said)) break;
  }
  return said;
}

async function fileWith(text: string, use: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'seed-'));
  const file = join(folder, 'seed.json');
  await writeFile(file, text);
  await use(file);
  await rm(folder, { recursive: true });
}

const [acme] = defaultSeed.organizations;
const seed = JSON.stringify({ organizations: [{ ...acme, organization_slug: 'from-a-file' }] });

test('it serves a seed from a file, and stops at once with calls still open', () =>
  fileWith(seed, async (file) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const child = run('--port', '0', '--seed', file);
    const [, url = ''] = /Sandbox: (\S+)/.exec(await readAll(child.stdout, /Ctrl/)) ?? [];
    const { projectId, secret, uuid, publicToken } = newProject();
    const stytch = new B2BClient({ project_id: projectId, secret, env: `${url}/` });
    const { organizations } = await stytch.organizations.search({});
    expect(organizations.map(({ organization_slug }) => organization_slug)).toEqual(['from-a-file']);

    const stream = await fetch(`${url}/__sandbox/inbox/events`);
    const body = JSON.stringify({ project: uuid, route: 'GET /v1/magic_links/redirect', hang: true });
    await fetch(`${url}/__sandbox/faults`, { method: 'POST', body });
    const hanging = fetch(`${url}/v1/magic_links/redirect?public_token=${publicToken}`);
    const ends = Promise.allSettled([stream.text(), hanging]);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  }));

test.each([
  [['--port', '70000'], '--port is 70000; it must be a whole number from 0 to 65535.\n'],
  [['--prot', '4010'], "Unknown option '--prot'.\n`--help` lists the options.\n"],
])('it says what is wrong with %j and nothing else, and fails', async (options, says) => {
  const child = run(...options);
  const [said, exit] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(said).toBe(says);
  expect(exit).toEqual([1, null]);
});

test('a port that is taken is named', async () => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = Object(server.address());
  await expect(serveSandbox(createSandbox(), { port })).rejects.toThrow(
    `Port ${port} is taken. Stop what listens there, or choose another with --port`,
  );
  server.close();
});

test('a seed file that is missing, is not JSON or has mistakes is named, with what is wrong', async () => {
  await expect(readSeedFile('/nowhere/seed.json')).rejects.toThrow(
    "--seed is /nowhere/seed.json, which can't be read: ENOENT",
  );
  await fileWith('{"organizations":', (file) =>
    expect(readSeedFile(file)).rejects.toThrow(`--seed is ${file}, which is no seed. It is not JSON: `),
  );
  await fileWith('{"organizations":[{"organization_name":"Acme"}]}', (file) =>
    expect(readSeedFile(file)).rejects.toThrow(
      /no seed\. The sandbox's seed has 1 problem.*slug: is missing/s,
    ),
  );
});
