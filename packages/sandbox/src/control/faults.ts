import { Hono } from 'hono';
import * as v from 'valibot';
import { readJson } from '../http/body.ts';
import { type Fault, faultSchema } from '../state/faults.ts';
import type { Projects } from '../state/projects.ts';
import { ControlProblem, parseControl, projectId } from './control-body.ts';

/** `POST` lets calls of a route go wrong, `DELETE` lets them work again. */
export function faultRoutes(projects: Projects, knownRoutes: () => string[]): Hono {
  const app = new Hono();

  app.post('/faults', async ({ req, json }) => {
    const { project, ...fault } = parseControl(
      v.looseObject({ project: projectId }),
      await readJson(req.raw),
    );
    projects.get(project).faults.add(parseFault(fault, knownRoutes()));
    return json({});
  });

  app.delete('/faults', ({ req, json }) => {
    projects.get(parseControl(projectId, req.query('project'))).faults.clear();
    return json({});
  });

  return app;
}

/** @throws ControlProblem naming every mistake, and the routes nearest to one that the sandbox does not have */
export function parseFault(input: unknown, knownRoutes: string[]): Fault {
  const fault = parseControl(faultSchema, input);
  if (knownRoutes.includes(fault.route)) return fault;
  const near = knownRoutes
    .toSorted((one, other) => likeness(other, fault.route) - likeness(one, fault.route))
    .slice(0, 5)
    .map((route) => `\`${route}\``);
  throw new ControlProblem(
    `\`route\` is \`${fault.route}\`, which the sandbox does not have. Allowed are those of the table in its README; nearest: ${near.join(', ')}.`,
  );
}

/** How many words two routes share. */
function likeness(one: string, other: string): number {
  const words = new Set(other.split(/[ /_:]/));
  return one.split(/[ /_:]/).filter((word) => words.has(word)).length;
}
