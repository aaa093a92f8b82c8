import { Hono } from 'hono';
import * as v from 'valibot';
import { readJson } from '../http/body.ts';
import { findScenario, scenarios } from '../scenarios.ts';
import { parseSeed } from '../seed/seed.ts';
import { exportSeed } from '../seed/seed-export.ts';
import type { Projects } from '../state/projects.ts';
import { ControlProblem, parseControl, projectId } from './control-body.ts';

const scenarioBody = v.strictObject({ project: projectId, name: v.string() });

/** Some 30,000 members. */
const MAX_SEED_MEBIBYTES = 8;

/** What a project holds: to keep in a file, to put back, or one of the situations that have a name. */
export function seedRoutes(projects: Projects): Hono {
  const app = new Hono();

  app.get('/seed', ({ req, json }) =>
    json(exportSeed(projects.get(parseControl(projectId, req.query('project'))))),
  );

  app.put('/seed', async ({ req, json }) => {
    const project = parseControl(projectId, req.query('project'));
    projects.replace(project, parseOrRefuse(await readJson(req.raw, MAX_SEED_MEBIBYTES)));
    return json({});
  });

  app.get('/scenarios', ({ json }) =>
    json({
      scenarios: scenarios.map(({ name, description, sign_in }) => ({ name, description, sign_in })),
    }),
  );

  app.post('/scenarios', async ({ req, json }) => {
    const { project, name } = parseControl(scenarioBody, await readJson(req.raw));
    const scenario = findScenario(name);
    if (!scenario) {
      const names = scenarios.map((known) => known.name).join(', ');
      throw new ControlProblem(`\`name\` is "${name}"; allowed: ${names}.`);
    }
    projects.replace(project, parseSeed(scenario.seed));
    return json({ sign_in: scenario.sign_in });
  });

  return app;
}

function parseOrRefuse(seed: unknown) {
  try {
    return parseSeed(seed);
  } catch (error) {
    throw new ControlProblem(error instanceof Error ? error.message : String(error));
  }
}
