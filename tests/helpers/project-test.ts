import { test as base } from './browser-test.ts';
import { freePort, npmStart, type Started } from './npm-start.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

interface Fixtures {
  /** Gone after the test. */
  project: ProjectCopy;
  /** Runs `npm start` in it, up to the end of the test; with a Stytch project, where a public token is given. */
  start: (publicToken?: string) => Promise<Started>;
}

/** A test in a browser of a copy of this project, whose login config it may change. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
  project: async ({}, use) => {
    const project = await copyProject();
    await use(project);
    await project.remove();
  },
  start: async ({ page, project }, use) => {
    const started: Started[] = [];
    await use(async (publicToken) => {
      const server = await npmStart(await freePort(), project.folder, publicToken);
      started.push(server);
      return server;
    });
    await page.goto('about:blank');
    for (const server of started) await server.kill();
  },
});
