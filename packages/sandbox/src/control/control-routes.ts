import { Hono } from 'hono';
import * as v from 'valibot';
import { landingOf } from '../email/redirect.ts';
import { StytchError } from '../errors/stytch-error.ts';
import { readJson } from '../http/body.ts';
import type { SessionJwtSigner } from '../sessions/session-jwt.ts';
import type { Projects } from '../state/projects.ts';
import { ControlProblem, parseControl, projectId } from './control-body.ts';
import { faultRoutes } from './faults.ts';
import { identityProviderRoutes } from './identity-provider.ts';
import { inboxRoutes } from './inbox.ts';
import { seedRoutes } from './seed.ts';

/** A clock that is moved on and on must still show a date. */
const seconds = '0 to 3155760000, a hundred years';
const resetBody = v.strictObject({ project: projectId, all: v.optional(v.boolean(), false) });
const clockBody = v.strictObject({
  project: projectId,
  advance_seconds: v.pipe(v.number(), v.minValue(0, seconds), v.maxValue(3_155_760_000, seconds)),
});
const linkBody = v.strictObject({ link: v.pipe(v.string(), v.url('the address that was emailed')) });

/**
 * `/__sandbox/*`: what Stytch has no counterpart of. JSON; what is wrong with a request is answered as 400
 * `{ error }`. Without `project`, reading messages is of all projects and everything else is of the app's own.
 * @param knownRoutes the routes that faults may be set on
 */
export function controlRoutes(
  projects: Projects,
  signer: SessionJwtSigner,
  knownRoutes: () => string[],
): Hono {
  const app = new Hono();

  app.post('/reset', async ({ req, json }) => {
    const { project, all } = parseControl(resetBody, await readJson(req.raw));
    for (const id of all ? projects.all().map(({ id }) => id) : [project]) projects.reset(id);
    return json({});
  });

  app.post('/clock', async ({ req, json }) => {
    const { project, advance_seconds } = parseControl(clockBody, await readJson(req.raw));
    projects.get(project).clock.advance(advance_seconds);
    return json({});
  });

  app.post('/link', async ({ req, json }) => {
    const { link } = parseControl(linkBody, await readJson(req.raw));
    const landing = landingOf((id) => projects.get(id), new URL(link).searchParams);
    if (!landing) throw new ControlProblem('`link` is none that the sandbox has sent since its last reset.');
    return json({ location: landing.address });
  });

  app.route('/', inboxRoutes(projects));
  app.route('/', faultRoutes(projects, knownRoutes));
  app.route('/', seedRoutes(projects));
  app.route('/', identityProviderRoutes(projects, signer));
  app.onError((error, { json }) => {
    if (error instanceof ControlProblem) return json({ error: error.message }, 400);
    if (error instanceof StytchError)
      return Response.json({ error: error.message }, { status: error.status });
    throw error;
  });
  return app;
}
