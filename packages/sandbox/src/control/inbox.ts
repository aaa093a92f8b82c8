import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Message } from '../state/outbox.ts';
import type { Projects } from '../state/projects.ts';

/** The emails and texts that were captured, and word of every new one. */
export function inboxRoutes(projects: Projects): Hono {
  const app = new Hono();

  app.get('/inbox.json', ({ req, json }) =>
    // A plus that was not encoded reads as a space, and every phone number begins with one.
    json({ messages: listMessages(projects, req.query('project'), req.query('to')?.replace(/^ /, '+')) }),
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

  return app;
}

/** Newest first. */
export function listMessages(projects: Projects, project?: string, to?: string): Message[] {
  return chosen(projects, project)
    .flatMap(({ outbox }) => outbox.list(to))
    .sort((one, other) => Date.parse(other.sent_at) - Date.parse(one.sent_at));
}

function chosen(projects: Projects, id: string | undefined) {
  return id ? [projects.find(id)].filter((project) => project !== undefined) : projects.all();
}
