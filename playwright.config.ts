import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';
import type { Options } from './tests/helpers/browser-test.ts';
import { TEST, WAIT } from './tests/helpers/time-limits.ts';

export default defineConfig<object, Options>({
  projects: [
    // What `npm test` runs.
    { name: 'e2e', testDir: 'tests/e2e' },
    // What only `npm run test:full` runs.
    { name: 'long', testDir: 'tests/long' },
    // The journeys again, of an app that is served below a path. Loading, the keyboard, the network and the headers know of no path.
    {
      name: 'below-path',
      testDir: 'tests/e2e',
      testIgnore: /(codes|keyboard|loading|navigation|offline|security-policy|start)\.spec\.ts/,
      use: { basePath: '/app/' },
    },
    // Not a test: takes the pictures of the guides.
    { name: 'pictures', testDir: 'tests/pictures' },
  ],
  globalSetup: './tests/helpers/journeys-fit-login.ts',
  fullyParallel: true,
  // One browser keeps a processor and a half busy; more workers than two gain nothing on two processors.
  workers: 2,
  forbidOnly: true,
  timeout: TEST,
  expect: { timeout: WAIT },
  reporter: [['list']],
  use: {
    screenshot: 'only-on-failure',
    launchOptions: {
      ...findBrowser(),
      // No sandbox, because containers run as root; and no request of the browser's own.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The tests stand for people: the page that an emailed link opens holds a browser that says it is automated.
        '--disable-blink-features=AutomationControlled',
      ],
    },
  },
});
