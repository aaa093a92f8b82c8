import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type ClientRequest, createServer, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { judgeDraft, saveDraft } from '../../scripts/save-login/draft-endpoint.ts';
import { readLogin } from '../../scripts/save-login/login-file.ts';

/** A file of its own, and a server that saves drafts into it. */
export interface DraftServer {
  readonly file: string;
  write(login: string): Promise<void>;
  text(): Promise<string>;
  /** What is in the file's folder. */
  names(): Promise<string[]>;
  version(): Promise<string>;
  /** Asks as the gallery's page does, but for what is given here. A header that is undefined is left out. */
  ask(path: 'draft' | 'save', body: unknown, differs?: Differs): Promise<{ status: number; body: unknown }>;
  /** Begins to ask as well, and never ends. */
  beginAsking(path: 'draft' | 'save'): Promise<void>;
  close(): Promise<void>;
}

interface Differs {
  method?: string;
  headers?: Record<string, string | undefined>;
}

export async function startDraftServer(): Promise<DraftServer> {
  const folder = await mkdtemp(join(tmpdir(), 'draft-'));
  const file = join(folder, 'login.config.ts');
  const handlers = { '/draft': judgeDraft(file), '/save': saveDraft(file) };
  const server = createServer((incoming, response) => {
    handlers[incoming.url === '/save' ? '/save' : '/draft'](incoming, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('This machine gave no port.');
  const { port } = address;
  return {
    file,
    write: (login) =>
      writeFile(
        file,
        `import { defineLogin } from '${resolve('src/login/define-login.ts')}';\n\nexport default defineLogin(${login});\n`,
      ),
    text: () => readFile(file, 'utf8'),
    names: () => readdir(folder),
    version: async () => (await readLogin(file)).version,
    ask: (path, body, differs) => ask(port, path, body, differs),
    async beginAsking(path) {
      const received = once(server, 'request');
      const sent = post(port, path);
      // The server ends first.
      sent.on('error', () => {});
      sent.write('{');
      await received;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}

/** By Node's own client: `fetch` sets some of these headers by itself. */
async function ask(
  port: number,
  path: string,
  body: unknown,
  differs?: Differs,
): Promise<{ status: number; body: unknown }> {
  const sent = post(port, path, differs);
  sent.end(typeof body === 'string' ? body : JSON.stringify(body));
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, body: JSON.parse(text) };
}

function post(port: number, path: string, { method = 'POST', headers = {} }: Differs = {}): ClientRequest {
  const host = `localhost:${port}`;
  const all: IncomingHttpHeaders = {
    host,
    origin: `http://${host}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...headers,
  };
  return request({ host: '127.0.0.1', port, path: `/${path}`, method, headers: withoutUndefined(all) });
}

function withoutUndefined(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
}
