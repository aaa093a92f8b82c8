import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import { APP_PROJECT } from '../state/app-project.ts';
import type { Message } from '../state/outbox.ts';
import type { Projects } from '../state/projects.ts';

const projectId = v.optional(v.pipe(v.string(), v.uuid()), APP_PROJECT);
const resetBody = v.object({ project: projectId });
const clockBody = v.object({ project: projectId, advance_seconds: v.pipe(v.number(), v.minValue(0)) });

/**
 * `/__sandbox/*`: what Stytch has no counterpart of. JSON. Without `project`, reading is of all projects and
 * acting is on the app's own.
 */
export function controlRoutes(projects: Projects): Hono {
  const app = new Hono();

  app.get('/inbox.json', ({ req, json }) =>
    json({ messages: listMessages(projects, req.query('project'), req.query('to')) }),
  );

  app.get('/inbox/events', (context) =>
    streamSSE(context, async (stream) => {
      const wanted = context.req.query('project');
      const ring = () => void stream.writeSSE({ event: 'inbox', data: '' });
      const unsubscribe = projects.onChange((changed) => {
        if (!wanted || wanted === changed) ring();
      });
      ring();
      await new Promise<void>((closed) => stream.onAbort(closed));
      unsubscribe();
    }),
  );

  app.post('/reset', async ({ req, json }) => {
    const body = v.safeParse(resetBody, await req.json().catch(() => undefined));
    if (!body.success) return json(problem(body.issues), 400);
    projects.reset(body.output.project);
    return json({});
  });

  app.post('/clock', async ({ req, json }) => {
    const body = v.safeParse(clockBody, await req.json().catch(() => undefined));
    if (!body.success) return json(problem(body.issues), 400);
    projects.get(body.output.project).clock.advance(body.output.advance_seconds);
    return json({});
  });

  return app;
}

/** Newest first. */
export function listMessages(projects: Projects, project?: string, to?: string): Message[] {
  return chosen(projects, project)
    .flatMap(({ outbox }) => outbox.list(to))
    .sort((one, other) => Date.parse(other.sent_at) - Date.parse(one.sent_at));
}

function chosen(projects: Projects, id: string | undefined) {
  return id ? [projects.get(id)] : projects.all();
}

function problem(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]) {
  return { error: issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`).join(' ') };
}
