import { type ErrorBody, errorBody, StytchError } from '../errors/stytch-error.ts';
import { releaseExpiredLocks } from '../sign-in/lockout.ts';
import type { Project } from '../state/project.ts';
import { newId, type Random } from '../state/random.ts';
import { readJson } from './body.ts';
import type { Operation } from './operation.ts';
import { STYTCH_TEST_HOST } from './origin-of.ts';
import type { RequestContext } from './request-context.ts';

/** How one of Stytch's two APIs tells who is asking, and wraps what it answers. */
export interface Surface {
  /** @throws `unauthorized_credentials` */
  identify(
    request: Request,
    body: Record<string, unknown>,
  ): Pick<RequestContext, 'project' | 'trusted' | 'session' | 'authorization' | 'customClaims'>;
  /** The browser SDK expects `{ data: … }`, a backend the payload itself. */
  wrap(payload: object): object;
}

interface Environment {
  signer: RequestContext['signer'];
  random: Random;
  params: RequestContext['params'];
  sandboxOrigin: string;
}

/** Runs an operation for a request and renders what it returns or throws, with a request id, as Stytch does. */
export async function answerRequest(
  request: Request,
  surface: Surface,
  run: Operation,
  { signer, random, params, sandboxOrigin }: Environment,
): Promise<Response> {
  const requestId = newId(random, 'request-id');
  try {
    // What a GET asks for stands in its query.
    const body =
      request.method === 'GET'
        ? Object.fromEntries(new URL(request.url).searchParams)
        : await readJson(request);
    const call: RequestContext = {
      ...surface.identify(request, body),
      params,
      signer,
      userAgent: request.headers.get('user-agent') ?? '',
      appOrigin: request.headers.get('x-sdk-parent-host') ?? defaultAppOrigin(sandboxOrigin),
      sandboxOrigin,
    };
    releaseExpiredLocks(call.project);
    const payload = await run(call, body);
    return Response.json(surface.wrap({ request_id: requestId, status_code: 200, ...payload }));
  } catch (error) {
    if (error instanceof StytchError)
      return errorResponse(error.status, error.type, error.message, requestId);
    throw error;
  }
}

/** Where a backend's app is taken to be: beside the sandbox, else where Stytch's own test projects expect it. */
export const defaultAppOrigin = (sandboxOrigin: string): string =>
  new URL(sandboxOrigin).hostname === STYTCH_TEST_HOST ? 'http://localhost:3000' : sandboxOrigin;

export function errorResponse(status: number, type: string, message: string, requestId: string): Response {
  const body: ErrorBody = errorBody(status, type, message, requestId);
  return Response.json(body, { status });
}

/** `user:password` of an HTTP Basic header. */
export function basicCredentials(request: Request): { user: string; password: string } | undefined {
  const [, encoded] = /^Basic ([\w+/=]+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!encoded) return undefined;
  const [user = '', ...password] = decodeBase64(encoded).split(':');
  return { user, password: password.join(':') };
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

export type FindProject = (uuid: string) => Project;
