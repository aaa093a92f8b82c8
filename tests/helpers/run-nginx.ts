import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { findNginx } from '../../scripts/find-nginx.ts';
import { freePort } from './npm-start.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface RunningNginx {
  /** Folder of the files that it serves. */
  readonly root: string;
  /** Asks with the path and headers as they are. */
  ask(path: string, options?: { headers?: Record<string, string>; method?: string }): Promise<Answer>;
  /** What it has written so far into one of its logs. */
  log(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** On every system a user without rights. */
const NOBODY = 65_534;

/**
 * Runs nginx without rights and with `deploy/nginx.conf` as it is, but for its folders and its port.
 * @param build folder of a build, of which it serves a copy
 * @param lines added below its `root`
 */
export async function runNginx(build: string, lines = ''): Promise<RunningNginx> {
  const nginx = findNginx();
  if ('missing' in nginx) throw new Error(`${nginx.missing}.`);
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const root = join(folder, 'dist');
  await cp(build, root, { recursive: true });
  await mkdir(join(folder, 'temporary'));
  await writeFile(
    join(folder, 'login.conf'),
    placed(await readFile('deploy/nginx.conf', 'utf8'), folder, port, lines),
  );
  await writeFile(join(folder, 'nginx.conf'), frame(nginx.brotliModule));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await giveAway(folder);
  const server = spawn(nginx.command, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  await untilReady(server);
  return {
    root,
    ask: (path, options) => ask(port, path, options),
    log: (name) => readFile(join(folder, name), 'utf8'),
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** @throws Error where the config has no longer what is to be replaced */
function placed(config: string, folder: string, port: number, lines: string): string {
  const replacements = [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['root /srv/login/dist;', `root /srv/login/dist;\n${lines}`],
    ['/srv/login/', `${folder}/`],
    ['/var/log/nginx/', `${folder}/`],
  ] as const;
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf has no \`${from}\` any more.`);
    return text.replaceAll(from, to);
  }, config);
}

/** What Debian's own nginx.conf says around ours, as far as it counts here. */
const frame = (brotliModule: string): string => `
load_module ${brotliModule};
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr notice;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  client_body_temp_path temporary/body;
  proxy_temp_path temporary/proxy;
  fastcgi_temp_path temporary/fastcgi;
  uwsgi_temp_path temporary/uwsgi;
  scgi_temp_path temporary/scgi;
  include login.conf;
}
`;

async function giveAway(folder: string): Promise<void> {
  await chown(folder, NOBODY, NOBODY);
  for (const entry of await readdir(folder, { recursive: true }))
    await chown(join(folder, entry), NOBODY, NOBODY);
}

/** @throws Error with what it said, where it ends before */
async function untilReady(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((ready, failed) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      // It listens before it has workers.
      if (said.includes('start worker process ')) ready();
    });
    server.once('error', failed);
    server.once('exit', () => failed(new Error(`nginx has ended:\n${said}`)));
  });
}

async function ask(
  port: number,
  path: string,
  options: { headers?: Record<string, string>; method?: string } = {},
): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port, path, agent: false, ...options }).end();
  const [response] = await once(sent, 'response');
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}
