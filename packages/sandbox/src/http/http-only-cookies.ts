import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import { INTERMEDIATE_SESSION_LIFETIME } from '../sessions/intermediate-sessions.ts';
import type { Project } from '../state/project.ts';
import { basicCredentials, type FindProject } from './answer-request.ts';
import { readText } from './body.ts';
import type { SandboxEnv } from './local-only.ts';
import { projectOf } from './project-keys.ts';

const SESSION = 'stytch_session';
const SESSION_JWT = 'stytch_session_jwt';
const INTERMEDIATE = 'stytch_intermediate_session_token';

const tokens = v.looseObject({
  member_session: v.nullish(v.looseObject({ expires_at: v.string() })),
  session_token: v.optional(v.string()),
  session_jwt: v.optional(v.string()),
  intermediate_session_token: v.optional(v.string()),
});
type Tokens = v.InferOutput<typeof tokens>;

/**
 * Keeps every token in a cookie that scripts can't read, and out of what the SDK is answered, as Stytch does for a
 * project with HttpOnly cookies. Stytch needs a custom domain for that, so it happens only at a host with a parent, such
 * as `login.app.localhost`: the cookies are for that parent and all below it, the app's own host among them.
 */
export function httpOnlyCookies(findProject: FindProject): MiddlewareHandler<SandboxEnv> {
  return async (context, next) => {
    const domain = parentDomain(new URL(context.var.origin).hostname);
    const project = projectOf(findProject, basicCredentials(context.req.raw)?.user);
    if (domain === undefined || !project?.httpOnlyCookies) return next();
    context.req.raw = await withTokensOfCookies(context);
    await next();
    return keepTokens(context, project, domain);
  };
}

/** `app.localhost` of `login.app.localhost`; undefined where no cookie could be for the parent. */
function parentDomain(hostname: string): string | undefined {
  const parent = hostname.split('.').slice(1).join('.');
  return parent.includes('.') ? parent : undefined;
}

/** The request as an SDK that can read the cookies would have made it. */
async function withTokensOfCookies(context: Context<SandboxEnv>): Promise<Request> {
  const request = context.req.raw;
  const headers = new Headers(request.headers);
  const { user = '', password } = basicCredentials(request) ?? {};
  const session = getCookie(context, SESSION);
  if (session && password === user) headers.set('authorization', `Basic ${btoa(`${user}:${session}`)}`);
  const { url, method } = request;
  if (method === 'GET') return new Request(url, { headers });
  const body = withIntermediateSession(await readText(request), getCookie(context, INTERMEDIATE));
  return new Request(url, { method, headers, body });
}

function withIntermediateSession(text: string, token: string | undefined): string {
  if (!token) return text;
  try {
    const body: unknown = JSON.parse(text);
    return JSON.stringify({ intermediate_session_token: token, ...v.parse(v.looseObject({}), body) });
  } catch {
    // Whatever it is instead is refused further on.
    return text;
  }
}

async function keepTokens(context: Context<SandboxEnv>, project: Project, domain: string): Promise<void> {
  const answer = v.safeParse(v.object({ data: tokens }), await readJson(context.res.clone()));
  const forget = (name: string) => deleteCookie(context, name, { domain, path: '/' });
  if (!answer.success) return;
  const { data } = answer.output;
  context.res = Response.json({ data: redacted(data) }, context.res);
  const keep = (name: string, value: string | undefined, expires: Date): void => {
    if (value)
      setCookie(context, name, value, {
        domain,
        expires,
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure: context.var.origin.startsWith('https:'),
      });
  };
  if (data.member_session) {
    const expires = new Date(data.member_session.expires_at);
    keep(SESSION, data.session_token, expires);
    keep(SESSION_JWT, data.session_jwt, expires);
    forget(INTERMEDIATE);
  } else if (data.intermediate_session_token || context.req.path.endsWith('/sessions/revoke')) {
    const expires = new Date(project.clock.now() + INTERMEDIATE_SESSION_LIFETIME);
    keep(INTERMEDIATE, data.intermediate_session_token, expires);
    for (const name of [SESSION, SESSION_JWT]) forget(name);
  }
}

function redacted(data: Tokens): Tokens {
  const hidden = ['session_token', 'session_jwt', 'intermediate_session_token'].filter(
    (name) => name in data,
  );
  return { ...data, ...Object.fromEntries(hidden.map((name) => [name, ''])) };
}

const readJson = (response: Response): Promise<unknown> => response.json().catch(() => undefined);
