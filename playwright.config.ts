import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'pictures', testDir: 'tests/pictures' },
  ],
  fullyParallel: true,
  // More than there are processors to count on: half of its time a test waits for the page.
  workers: 3,
  forbidOnly: true,
  timeout: 30_000,
  // A busy machine is slow to render; what is there sooner is not waited for.
  expect: { timeout: 10_000 },
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
      ],
    },
  },
});
