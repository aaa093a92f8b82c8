import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { AllowedHosts } from './allowed-hosts.ts';
import { backendRoutes } from './backend-routes.ts';
import { controlRoutes } from './control/control-routes.ts';
import { injectFaults } from './control/inject-faults.ts';
import { openLink } from './email/redirect.ts';
import { StytchError } from './errors/stytch-error.ts';
import { answerRequest, errorResponse, type Surface } from './http/answer-request.ts';
import { backendSurface } from './http/backend-surface.ts';
import { readJson, readText } from './http/body.ts';
import { DroppedConnection } from './http/dropped-connection.ts';
import { httpOnlyCookies } from './http/http-only-cookies.ts';
import { isOwnPage, localOnly, type SandboxEnv } from './http/local-only.ts';
import { answerNavigation, type Navigation } from './http/navigation.ts';
import type { Operation } from './http/operation.ts';
import { uuidOf } from './http/project-keys.ts';
import { sdkSurface } from './http/sdk-surface.ts';
import { startDiscoveryOauth, startOauth } from './identity-providers/oauth-routes.ts';
import { startSso } from './identity-providers/sso-routes.ts';
import { answerPhoneCall } from './mfa/phone-rpc.ts';
import { sdkRoutes } from './sdk-routes.ts';
import type { SessionJwtSigner } from './sessions/session-jwt.ts';
import type { Projects } from './state/projects.ts';
import { newId, type Random } from './state/random.ts';

interface Parts {
  projects: Projects;
  signer: SessionJwtSigner;
  random: Random;
  hosts: AllowedHosts;
}

/** Every route of the sandbox, on the prefixes that it keeps wherever it is mounted. */
export function createApp({ projects, signer, random, hosts }: Parts): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const findProject = (id: string) => projects.get(id);
  const mount = (prefix: string, routes: Record<string, Operation>, surface: Surface): void => {
    for (const [route, run] of Object.entries(routes)) {
      const [method = '', path = ''] = route.split(' ');
      app.on(method, prefix + path, ({ req, var: { origin } }) =>
        answerRequest(req.raw, surface, run, { signer, random, params: req.param(), sandboxOrigin: origin }),
      );
    }
  };
  const refuse = (status: number, type: string, message: string) =>
    errorResponse(status, type, message, newId(random, 'request-id'));

  app.use(neitherSniffedNorFramed);
  app.use(localOnly(hosts, refuse));
  app.use(async ({ req, env: { pages } }, next) => (await pages?.(req.raw)) ?? next());
  const readers = cors({
    origin: (page, { var: { origin } }) => (isOwnPage(page, origin, hosts) ? page : null),
    credentials: true,
    allowHeaders,
    allowMethods,
  });
  app.use('/sdk/*', readers);
  for (const prefix of STYTCH_PREFIXES) app.use(`${prefix}*`, injectFaults(projects, refuse));
  app.use('/sdk/*', httpOnlyCookies(findProject));

  // Telemetry: the SDK sends it without credentials and ignores the answer.
  app.post('/sdk/v1/events', async ({ req, json }) => {
    await readText(req.raw);
    return json({ data: { status_code: 200 } });
  });
  mount('/sdk/v1', sdkRoutes, sdkSurface(findProject));

  app.get('/v1/magic_links/redirect', ({ req }) => openLink(findProject, random, new URL(req.url)));
  app.get('/v1/b2b/sessions/jwks/:project_id', async ({ req, json }) =>
    uuidOf(req.param('project_id'))
      ? json({ ...(await signer.jwks()), request_id: newId(random, 'request-id'), status_code: 200 })
      : refuse(404, 'project_not_found', 'Project could not be found.'),
  );
  for (const [path, go] of Object.entries(navigations)) {
    app.get(path, ({ req, var: { origin } }) =>
      answerNavigation(req.query(), req.param(), go, { findProject, random, sandboxOrigin: origin }),
    );
  }
  mount('/v1', backendRoutes, backendSurface(findProject));

  for (const prefix of ['/sdk/*', '/v1/*']) {
    app.all(prefix, ({ req }) =>
      refuse(
        501,
        'sandbox_route_not_implemented',
        `The sandbox does not implement ${req.method} ${req.path}.`,
      ),
    );
  }

  app.post('/clientside-services/rpc', async ({ req, json }) =>
    json(answerPhoneCall(await readJson(req.raw))),
  );
  app.route(
    '/__sandbox',
    controlRoutes(projects, signer, () => routesOf(app)),
  );
  app.notFound(({ req }) => refuse(404, 'route_not_found', `The sandbox has nothing at ${req.path}.`));
  app.onError((error, { req }) => {
    if (error instanceof DroppedConnection) throw error;
    if (error instanceof StytchError) return refuse(error.status, error.type, error.message);
    return refuse(
      500,
      'internal_server_error',
      `The sandbox failed at ${req.method} ${req.path}: ${error.stack}`,
    );
  });
  return app;
}

/** Stytch's routes that the sandbox has, such as `POST /sdk/v1/b2b/otps/sms/send`. */
export function routesOf(app: Hono<SandboxEnv>): string[] {
  const routes = app.routes.filter(
    ({ method, path }) => method !== 'ALL' && STYTCH_PREFIXES.some((prefix) => path.startsWith(prefix)),
  );
  return routes.map(({ method, path }) => `${method} ${path}`);
}

/** A browser must take no answer for a script or a style, nor show it in a frame. A page has a policy of its own. */
const neitherSniffedNorFramed: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set('x-content-type-options', 'nosniff');
  if (!context.res.headers.has('content-security-policy'))
    context.res.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
};

/** Where the SDK sends the browser itself. */
const navigations: Record<string, Navigation> = {
  '/v1/b2b/public/oauth/:provider/start': startOauth,
  '/v1/b2b/public/oauth/:provider/discovery/start': startDiscoveryOauth,
  '/v1/public/sso/start': startSso,
};

const STYTCH_PREFIXES = ['/sdk/', '/v1/', '/clientside-services/'];

const allowHeaders = ['Authorization', 'Content-Type', 'X-SDK-Client', 'X-SDK-Parent-Host'];
const allowMethods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'];
