import { readdir, readFile, stat } from 'node:fs/promises';

const folder = new URL('../pages/', import.meta.url);
const assetPath = /^\/__sandbox\/pages\/(?<name>[a-z]+(?:-[a-z]+)*)\.(?<type>js|css)$/;

const basePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; ";

const htmlPages = new Map([
  ['/__sandbox/inbox', { file: 'inbox.html', frameAncestors: "'none'" }],
  ['/__sandbox/identity-provider', { file: 'consent.html', frameAncestors: "'none'" }],
  [
    '/clientside-services/index.html',
    // The app, and anyone's own app that points its Stytch client here, embeds this page from another port.
    { file: 'phone-frame.html', frameAncestors: "'self' http://localhost:* https://localhost:*" },
  ],
]);

const scripts = new Map<string, { modified: number; code: string }>();

/** Answers the sandbox's browser-facing pages and their assets; `undefined` for every other request. */
export async function servePages(request: Request): Promise<Response | undefined> {
  if (request.method !== 'GET') return undefined;
  const { pathname } = new URL(request.url);

  const page = htmlPages.get(pathname);
  if (page) {
    const html = await readFile(new URL(page.file, folder), 'utf8');
    return answer(html, 'text/html', {
      'content-security-policy': `${basePolicy}frame-ancestors ${page.frameAncestors}`,
      'referrer-policy': 'same-origin',
    });
  }

  const { name, type } = assetPath.exec(pathname)?.groups ?? {};
  if (!name || !type) return undefined;
  const files = await readdir(folder);
  const file = `${name}.${type}`;
  // Compiled already where the package is installed from npm.
  if (files.includes(file))
    return answer(
      await readFile(new URL(file, folder), 'utf8'),
      type === 'js' ? 'text/javascript' : 'text/css',
    );
  const source = `${name}.ts`;
  return type === 'js' && files.includes(source)
    ? answer(await readScript(source), 'text/javascript')
    : undefined;
}

function answer(body: string, type: string, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}

async function readScript(file: string): Promise<string> {
  const url = new URL(file, folder);
  const { mtimeMs: modified } = await stat(url);
  const cached = scripts.get(file);
  if (cached?.modified === modified) return cached.code;

  // Loaded on first use: importing Vite takes longer than everything else the stand-alone sandbox does to start.
  const { transformWithOxc } = await import('vite');
  const { code } = await transformWithOxc(await readFile(url, 'utf8'), file, {
    sourcemap: false,
    tsconfig: false,
    typescript: { onlyRemoveTypeImports: true, rewriteImportExtensions: true },
  });
  scripts.set(file, { modified, code });
  return code;
}
