import type { Connect, Plugin, PreviewServer, ViteDevServer } from 'vite';
import { createSandbox, type Sandbox } from '../create-sandbox.ts';
import { uuidOfToken } from '../http/project-keys.ts';
import { hostsNotice } from './hosts-notice.ts';
import { keptSandbox } from './kept-sandbox.ts';
import { sandboxListener } from './listener.ts';
import { ownHttps } from './own-https.ts';
import { refusePages } from './refuse-pages.ts';
import { startBanner } from './start-banner.ts';

export { ALLOWED_HOSTS_VARIABLE, AllowedHosts, readAllowedHosts } from '../allowed-hosts.ts';

const PREFIXES = ['/sdk/v1/', '/v1/', '/clientside-services/', '/__sandbox/'];
const DOCK_PLACE = '/__sandbox/pages/dock-place.css';
const DOCK = '/__sandbox/pages/dock.js';

export interface StytchSandboxOptions {
  /** @default one of its own, from the default seed, which the development server keeps over its restarts */
  sandbox?: Sandbox;
  /** As `createSandbox` has them, for a sandbox of its own; Vite is told them as well. @default none */
  allowedHosts?: readonly string[];
  /**
   * Token that the app's Stytch client has, such as `public-token-test-<uuid>`: the dock and the inbox then keep to its
   * project. @default none: they show every project's messages
   */
  publicToken?: string;
  /** Paths, such as `/preview/`, below which pages get no dock. @default none */
  withoutDock?: readonly string[];
  /** Lines that the terminal says beside whom to sign in as. @default none */
  note?: (origin: string) => readonly string[];
}

/** Mounts a sandbox beside an app in Vite's dev and preview servers, and puts the dock on every page of it. */
export function stytchSandbox({
  sandbox: given,
  allowedHosts = [],
  publicToken,
  withoutDock = [],
  note = () => [],
}: StytchSandboxOptions = {}): Plugin {
  const query = publicToken === undefined ? '' : `?project=${projectOf(publicToken)}`;
  let hasDock = true;
  const mount = (server: ViteDevServer | PreviewServer, sandbox: Sandbox): void => {
    refusePages(server, sandbox.allowedHosts);
    mountRoutes(server, sandbox);
    const printUrls = server.printUrls.bind(server);
    server.printUrls = () => {
      printUrls();
      const { local = [], network = [] } = server.resolvedUrls ?? {};
      const [url] = [...local, ...network];
      if (url === undefined) return;
      const { origin } = new URL(url);
      server.config.logger.info(startBanner(`${origin}/__sandbox/inbox${query}`, note(origin)));
      const notice = hostsNotice(network, sandbox.allowedHosts);
      if (notice !== undefined) server.config.logger.warn(notice);
    };
  };
  return {
    name: 'stytch-sandbox',
    config: async (config) => ({
      server: {
        allowedHosts: [...allowedHosts],
        ...(await ownHttps(config, config.server, allowedHosts)),
      },
      preview: {
        allowedHosts: [...allowedHosts],
        ...(await ownHttps(config, config.preview, allowedHosts)),
      },
    }),
    configResolved({ command, mode }) {
      // What is built for production talks to Stytch.
      hasDock = command === 'serve' || mode !== 'production';
    },
    configureServer: (server) =>
      mount(server, given ?? keptSandbox({ appPath: server.config.base, allowedHosts })),
    configurePreviewServer: (server) =>
      mount(server, given ?? createSandbox({ appPath: server.config.base, allowedHosts })),
    transformIndexHtml: {
      // After Vite's own work: the dock belongs to the server, not to the bundle.
      order: 'post',
      handler: (_html, { path }) =>
        !hasDock || withoutDock.some((start) => path.startsWith(start))
          ? []
          : [
              { tag: 'link', attrs: { rel: 'stylesheet', href: DOCK_PLACE }, injectTo: 'body' },
              { tag: 'stytch-sandbox-dock', injectTo: 'body' },
              { tag: 'script', attrs: { type: 'module', src: DOCK + query }, injectTo: 'body' },
            ],
    },
  };
}

/** @throws Error where it is none that the sandbox takes */
function projectOf(publicToken: string): string {
  const project = uuidOfToken(publicToken);
  if (project !== undefined) return project;
  throw new Error(
    `\`publicToken\` of \`stytchSandbox\` is \`${publicToken}\`. The sandbox takes \`public-token-test-<uuid>\`.`,
  );
}

/** Mounts a sandbox in the development server, for pages of their own, and leaves the app as it is: it talks to Stytch. */
export function sandboxRoutes({
  allowedHosts = [],
}: Pick<StytchSandboxOptions, 'allowedHosts'> = {}): Plugin {
  return {
    name: 'stytch-sandbox-routes',
    apply: 'serve',
    configureServer: (server) =>
      mountRoutes(server, keptSandbox({ appPath: server.config.base, allowedHosts })),
  };
}

/** At the root of the origin, whatever path the app is served below: there the SDK asks Stytch, and links begin. */
function mountRoutes(
  { middlewares, config: { base } }: ViteDevServer | PreviewServer,
  sandbox: Sandbox,
): void {
  middlewares.use(sandboxMiddleware(sandbox));
  if (base !== '/') middlewares.use(leadToLogin(base));
}

/** The sandbox's pages lead to the app's login, without knowing below which path that is. */
const leadToLogin =
  (base: string): Connect.NextHandleFunction =>
  ({ url }, response, next) => {
    if (url === '/login') response.writeHead(302, { location: `${base}login` }).end();
    else next();
  };

/** Whether a built page was built for the sandbox, and so needs one beside it. */
export const isBuiltForSandbox = (html: string): boolean => html.includes(DOCK);

function sandboxMiddleware(sandbox: Sandbox): Connect.NextHandleFunction {
  const listener = sandboxListener(sandbox);
  return (request, response, next) => {
    if (PREFIXES.some((prefix) => request.url?.startsWith(prefix))) void listener(request, response);
    else next();
  };
}
