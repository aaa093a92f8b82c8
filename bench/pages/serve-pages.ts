import { once } from 'node:events';
import { createSecureServer, type Http2ServerResponse, type ServerHttp2Session } from 'node:http2';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { createSandbox } from '#sandbox';
import { sandboxListener } from '#sandbox/node';
import { ROOT } from '../../scripts/paths.ts';
import { type BuiltFile, readBuilt } from './read-built.ts';

const API = /^\/(sdk|v1|clientside-services|__sandbox)\//;

export interface PageServer {
  readonly url: string;
  /** Shows the pages of a folder from here on, all on one origin, so that all find the same session there. */
  show(folder: string): Promise<void>;
  /** How long the API takes for an answer, in milliseconds; `Infinity` for a network that is gone. */
  apiDelay: number;
  /** Size under gzip of the scripts and stylesheets at these paths. */
  bytesOf(paths: Iterable<string>): number;
  close(): Promise<void>;
}

/** Serves built pages and, beside them, a sandbox. Whatever is shown is compressed alike, and nothing is cached. */
export async function servePages(): Promise<PageServer> {
  const sandbox = sandboxListener(createSandbox());
  const built = new Map<string, ReadonlyMap<string, BuiltFile>>();
  let files: ReadonlyMap<string, BuiltFile> = new Map();

  const certificate = await getCertificate(join(ROOT, 'node_modules/.cache/bench'));
  // As hosts of static files do: many files at once over one connection.
  const server = createSecureServer(
    { key: certificate, cert: certificate, allowHTTP1: true },
    async (request, response) => {
      const path = request.url?.split('?')[0] ?? '/';
      if (!API.test(path)) return sendFile(files, path, response);
      if (path.startsWith('/sdk/') && !(await isAnswered(pages.apiDelay))) return;
      await sandbox(request, response);
    },
  );
  const sessions = new Set<ServerHttp2Session>();
  server.on(
    'session',
    (session) => sessions.add(session).size && session.once('close', () => sessions.delete(session)),
  );
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server of the pages has no port.');

  const pages: PageServer = {
    url: `https://localhost:${address.port}`,
    apiDelay: 0,
    async show(folder) {
      const known = built.get(folder) ?? (await readBuilt(folder));
      built.set(folder, known);
      files = known;
    },
    bytesOf: (paths) => [...new Set(paths)].reduce((sum, path) => sum + (files.get(path)?.gzipped ?? 0), 0),
    async close() {
      server.close();
      for (const session of sessions) session.destroy();
      await once(server, 'close');
    },
  };
  return pages;
}

async function isAnswered(delay: number): Promise<boolean> {
  if (delay === Number.POSITIVE_INFINITY) return false;
  await pause(delay);
  return true;
}

function sendFile(files: ReadonlyMap<string, BuiltFile>, path: string, response: Http2ServerResponse): void {
  const isAsset = path.startsWith('/assets/');
  const file = files.get(isAsset ? path : '/index.html');
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-encoding': 'br',
    'content-length': file.compressed.length,
    'cache-control': 'no-store',
  });
  response.end(file.compressed);
}
