import { preview } from 'vite';
import { createSandbox } from '#sandbox';
import { stytchSandbox } from '#sandbox/vite';
import { SeededRandom } from '../../scripts/gallery/seeded-random.ts';
import { test as base } from './browser-test.ts';
import { SandboxControl } from './sandbox-control.ts';

interface Fixtures {
  /** By how much Stytch's clock is ahead of the device's; negative: behind. */
  setStytchAhead: (minutes: number) => void;
}

interface StytchOfThisWorker {
  readonly appUrl: string;
  readonly random: SeededRandom;
  ahead: number;
}

/**
 * A test in a browser, where Stytch has a clock of its own, and chance is the same each time. The browser keeps its true
 * time, for its cookies as for its pages: it is Stytch whose time differs.
 */
export const test = base.extend<Fixtures, { appUrl: string; stytchOfThisWorker: StytchOfThisWorker }>({
  stytchOfThisWorker: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies off this pattern
    async ({}, use) => {
      const stytch = { ahead: 0, random: new SeededRandom() };
      const sandbox = createSandbox({
        clock: () => Date.now() + stytch.ahead * 60_000,
        random: stytch.random.next,
      });
      // Before the sandbox that the app's own config mounts.
      const plugins = [{ ...stytchSandbox({ sandbox }), enforce: 'pre' as const }];
      const server = await preview({ logLevel: 'silent', plugins, preview: { port: 0 } });
      const [url = ''] = server.resolvedUrls?.local ?? [];
      await use(Object.assign(stytch, { appUrl: new URL(url).origin }));
      await server.close();
    },
    { scope: 'worker' },
  ],
  appUrl: [({ stytchOfThisWorker }, use) => use(stytchOfThisWorker.appUrl), { scope: 'worker' }],
  sandbox: async ({ stytchOfThisWorker: { appUrl, random } }, use) => {
    random.reset();
    const sandbox = new SandboxControl(appUrl);
    await sandbox.reset();
    await use(sandbox);
  },
  setStytchAhead: async ({ stytchOfThisWorker }, use) => {
    await use((minutes) => {
      stytchOfThisWorker.ahead = minutes;
    });
    stytchOfThisWorker.ahead = 0;
  },
});
