import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { SessionJwtSigner } from './auth/session-jwt.ts';
import { answerRequest, errorResponse, type Surface, UUID } from './http/answer-request.ts';
import { backendSurface } from './http/backend-surface.ts';
import { allowedOrigin, localOnly } from './http/local-only.ts';
import type { Operation } from './http/operation.ts';
import { sdkSurface } from './http/sdk-surface.ts';
import { backendRoutes } from './routes/backend.ts';
import { controlRoutes } from './routes/control.ts';
import { answerPhoneCall } from './routes/phone-rpc.ts';
import { redirectToApp } from './routes/redirect.ts';
import { sdkRoutes } from './routes/sdk.ts';
import type { Projects } from './state/projects.ts';
import { newId, type Random } from './state/random.ts';

interface Parts {
  projects: Projects;
  signer: SessionJwtSigner;
  random: Random;
}

/** Every route of the sandbox, on the prefixes that it keeps wherever it is mounted. */
export function createApp({ projects, signer, random }: Parts): Hono {
  const app = new Hono();
  const findProject = (id: string) => projects.get(id);
  const mount = (prefix: string, routes: Record<string, Operation>, surface: Surface): void => {
    for (const [route, run] of Object.entries(routes)) {
      const [method = '', path = ''] = route.split(' ');
      app.on(method, prefix + path, ({ req }) => answerRequest(req.raw, surface, run, { signer, random }));
    }
  };
  const refuse = (status: number, type: string, message: string) =>
    errorResponse(status, type, message, newId(random, 'request-id'));

  app.use(localOnly(refuse));
  app.use('/sdk/*', cors({ origin: allowedOrigin, credentials: true, allowHeaders, allowMethods }));

  // Telemetry: the SDK sends it without credentials and ignores the answer.
  app.post('/sdk/v1/events', ({ json }) => json({ data: { status_code: 200 } }));
  mount('/sdk/v1', sdkRoutes, sdkSurface(findProject));

  app.get('/v1/magic_links/redirect', ({ req }) => redirectToApp(findProject, new URL(req.url).searchParams));
  app.get(`/v1/b2b/sessions/jwks/:project{project-test-${UUID}}`, async ({ json }) =>
    json({ ...(await signer.jwks()), request_id: newId(random, 'request-id'), status_code: 200 }),
  );
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

  app.post('/clientside-services/rpc', async ({ req, json }) => json(answerPhoneCall(await req.json())));
  app.route('/__sandbox', controlRoutes(projects));
  app.notFound(({ req }) => refuse(404, 'route_not_found', `The sandbox has nothing at ${req.path}.`));
  return app;
}

const allowHeaders = ['Authorization', 'Content-Type', 'X-SDK-Client', 'X-SDK-Parent-Host'];
const allowMethods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'];
