import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { belowBase } from '../base-path.ts';
import { allowedSources, developmentSources, type StytchPlace } from './allowed-sources.ts';
import { type SecurityConfig, securityProblems } from './define-security.ts';
import { HEADERS_FILE, headersFile, headersFor, NGINX_FILE, nginxHeaders } from './headers-file.ts';
import { developmentHeaders, type Headers, securityHeaders } from './security-headers.ts';
import { widgetStyleHashes } from './widget-styles.ts';
import { WITHOUT_SHARED_WORKERS } from './without-shared-workers.ts';

interface Options {
  readonly place: StytchPlace;
  readonly login: LoginConfig | undefined;
  readonly security: SecurityConfig;
}

/** Writes the security headers beside a build, and sends them: those of the build where it is previewed. */
export function securityHeadersPlugin({ place, login, security }: Options): Plugin {
  const sources = allowedSources(place, login, security);
  const nonce = randomBytes(16).toString('base64');
  let outDir = '';
  let base = '/';
  return {
    name: 'security-headers',
    config: (_, { command, isPreview }) =>
      command === 'serve' && !isPreview ? { html: { cspNonce: nonce } } : {},
    configResolved({ root, build, ...config }) {
      outDir = resolve(root, build.outDir);
      base = config.base;
    },
    configureServer({ middlewares, config: { logger } }) {
      for (const problem of securityProblems(security)) logger.error(problem);
      const served = developmentSources(sources, security);
      middlewares.use(sending(() => developmentHeaders(served, nonce)));
    },
    transformIndexHtml: (_, { server }) => (server ? [WITHOUT_SHARED_WORKERS] : []),
    configurePreviewServer({ middlewares }) {
      middlewares.use(sending((path) => previewHeaders(outDir, path)));
      middlewares.use(refusingMissing(outDir, base));
    },
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const styleHashes = await widgetStyleHashes(chunks);
      const headers = securityHeaders({ sources, styleHashes });
      this.emitFile({ type: 'asset', fileName: HEADERS_FILE, source: headersFile(headers, base) });
      this.emitFile({ type: 'asset', fileName: NGINX_FILE, source: nginxHeaders(headers) });
    },
  };
}

function sending(headersOf: (path: string) => Headers): Connect.NextHandleFunction {
  return (request, response, next) => {
    for (const [name, value] of Object.entries(headersOf(pathOf(request)))) response.setHeader(name, value);
    next();
  };
}

/** Read each time, since a build may take the place of another. */
function previewHeaders(outDir: string, path: string): Headers {
  const file = join(outDir, HEADERS_FILE);
  if (!existsSync(file)) throw new Error(`${file} is missing: build the app again.`);
  // Kept by the browser for two years, it would close every other server on localhost that speaks plain HTTP.
  const { 'Strict-Transport-Security': _, ...headers } = headersFor(readFileSync(file, 'utf8'), path);
  return headers;
}

/** As a host does: a chunk that is gone is not the page, and what is for the host is for nobody else. */
function refusingMissing(outDir: string, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = belowBase(filePath(pathOf(request)), base) ?? '';
    const isGone = path.startsWith('/assets/') && !isFile(join(outDir, path));
    if (!isGone && !FOR_THE_HOST.test(path)) return next();
    response
      .writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' })
      .end('Not found.\n');
  };
}

/** As `deploy/nginx.conf` has it: hidden files, and those that the build writes for hosts. */
const FOR_THE_HOST = /^\/_[^/]*$|\/\.(?!well-known\/)/;

/** The file that is asked for: one has many spellings, such as `/%5Fheaders`, `//_headers` and `/x/../_headers`. */
function filePath(path: string): string {
  return posix.normalize(`/${decoded(path).replaceAll('\\', '/')}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const pathOf = ({ url = '/' }: Connect.IncomingMessage): string => url.split('?', 1)[0] ?? '/';
