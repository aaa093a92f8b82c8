import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { errorCatalogue } from '../errors/error-catalogue.ts';
import { basicCredentials } from '../http/answer-request.ts';
import { DroppedConnection } from '../http/dropped-connection.ts';
import { UUID } from '../http/project-keys.ts';
import { APP_PROJECT } from '../state/app-project.ts';
import type { Fault } from '../state/faults.ts';
import type { Projects } from '../state/projects.ts';

type Refuse = (status: number, type: string, message: string) => Response;

const PROJECT = new RegExp(`(?:public-token|project)-test-(${UUID})`);

/**
 * Lets go wrong what `POST /__sandbox/faults` has asked for, before the call takes any effect. A call that names no
 * project, such as telemetry, counts as one of the app's own.
 */
export function injectFaults(projects: Projects, refuse: Refuse): MiddlewareHandler {
  return async (context, next) => {
    const fault = projects.find(projectOf(context.req.raw))?.faults.strike(routeOf(context));
    if (!fault) return next();
    const { signal } = context.req.raw;
    if (fault.delay_ms !== undefined) await wait(fault.delay_ms, signal);
    if (fault.hang) await wait(Number.POSITIVE_INFINITY, signal);
    if (fault.drop) throw new DroppedConnection();
    if (fault.garbage) return new Response(CUT_SHORT, { headers: { 'content-type': 'application/json' } });
    if (fault.empty) return Response.json({ data: {} });
    return fault.respond ? answer(fault.respond, refuse) : next();
  };
}

/** A registered route as the tables name it: the one of this request that answers, rather than goes before. */
function routeOf(context: Context): string {
  const route = matchedRoutes(context).find(({ method }) => method !== 'ALL');
  return route ? `${route.method} ${route.path}` : '';
}

function projectOf(request: Request): string {
  const named = basicCredentials(request)?.user ?? request.url;
  return PROJECT.exec(named)?.[1] ?? APP_PROJECT;
}

const CUT_SHORT = '{"data":{"status_code":200,"request_id":"request-id-te';

function answer({ status, error_type: type }: NonNullable<Fault['respond']>, refuse: Refuse): Response {
  const name = type ?? typeOfStatus(status);
  const [, message] =
    new Map<string, readonly [number, string]>(Object.entries(errorCatalogue)).get(name) ?? [];
  return refuse(status, name, message ?? 'The sandbox was told to answer this error.');
}

const usualTypes = new Map([
  [401, 'unauthorized_credentials'],
  [404, 'route_not_found'],
  [429, 'too_many_requests'],
]);

function typeOfStatus(status: number): string {
  if (status >= 500) return 'internal_server_error';
  return usualTypes.get(status) ?? 'bad_request';
}

/** @throws DroppedConnection where the client goes first */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(new DroppedConnection());
    };
    const timer = Number.isFinite(milliseconds) ? setTimeout(finish, milliseconds) : undefined;
    function finish(): void {
      signal.removeEventListener('abort', leave);
      resolve();
    }
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
