import { expect } from '@playwright/test';
import { test as base } from './browser-test.ts';
import { freePort, npmStart, type Started } from './npm-start.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { COMPILES } from './time-limits.ts';

/** The copy that a worker's tests share, as it was copied at the beginning of each. */
interface Project extends Omit<ProjectCopy, 'isLoginChanged' | 'restore' | 'remove'> {
  /**
   * Has a login config saved that has no problems, and waits until the server has taken it up, for the page that is
   * opened next. A page that is open shows by itself that it is.
   */
  takeUp(save: () => Promise<void>): Promise<void>;
}

interface Fixtures {
  project: Project;
}

interface WorkerFixtures {
  copy: ProjectCopy;
  /** `npm start` in the worker's copy of this project: it compiles what it serves once, for all tests. */
  server: Started;
}

/** A test in a browser of a copy of this project, whose login config it may change while `npm start` runs in it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  copy: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
    async ({}, use) => {
      const copy = await copyProject();
      await use(copy);
      await copy.remove();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ copy }, use) => {
      const server = await npmStart(await freePort(), copy);
      // It tells of changes of what it has served.
      await fetch(`${server.url}/src/login.config.ts`);
      await use(server);
      await server.kill();
    },
    { scope: 'worker', ...COMPILES },
  ],
  project: async ({ context, copy, server }, use) => {
    const takeUp = async (save: () => Promise<void>) => {
      const before = changesTold(server);
      await save();
      await expect.poll(() => changesTold(server), COMPILES).toBeGreaterThan(before);
    };
    await use({ ...copy, takeUp });
    for (const page of context.pages()) await page.goto('about:blank');
    if (await copy.isLoginChanged()) await takeUp(() => copy.restore());
    else await copy.restore();
  },
});

/** How often the server has said that what it serves has changed. */
const changesTold = ({ said }: Started): number => said.match(/hmr update|page reload/g)?.length ?? 0;
