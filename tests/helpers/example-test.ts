import { test as base } from './browser-test.ts';
import { freePort, npmStart } from './npm-start.ts';

interface Fixtures {
  /** Has the page run under a login config of `docs/examples/login`, by its name. */
  useExample: (name: string) => Promise<void>;
}

interface WorkerFixtures {
  appUrl: string;
}

/**
 * A test in a browser, over `npm start`. Unlike a build it serves the login config as a file of its own, so that a page
 * can be given another one.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  appUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
    async ({}, use) => {
      const server = await npmStart(await freePort());
      await use(server.url);
      await server.kill();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  useExample: ({ page, appUrl }, use) =>
    use(async (name) => {
      const url = `${appUrl}/docs/examples/login/${name}.ts`;
      await page.route('**/src/login.config.ts', (route) => route.continue({ url }));
    }),
});
