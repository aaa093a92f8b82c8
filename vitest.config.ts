import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sdkMessages } from './scripts/sdk-messages.ts';
import { TEST, WAIT } from './tests/helpers/time-limits.ts';

// Everywhere a test has a Stytch project of its own, so that files may share modules and their start-up.
const isolate = false;

/** Tests of what runs in Node: of the app's commands and servers, and of the sandbox. */
const CONTRACT = '{tests/contract,packages/*/test}/**/*';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: sdkMessages },
  test: {
    restoreMocks: true,
    testTimeout: TEST,
    hookTimeout: TEST,
    expect: { poll: { timeout: WAIT } },
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate } },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/helpers/component-setup.ts'],
          isolate,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: [`${CONTRACT}.test.ts`],
          exclude: [`${CONTRACT}.{jsdom,alone}.test.ts`],
          setupFiles: ['tests/helpers/contract-setup.ts'],
          isolate,
        },
      },
      {
        extends: true,
        test: {
          // Apart, because a worker that has begun without jsdom can't go on with it.
          name: 'contract-jsdom',
          include: [`${CONTRACT}.jsdom.test.ts`],
          environment: 'jsdom',
          setupFiles: ['tests/helpers/contract-setup.ts'],
          isolate,
        },
      },
      {
        extends: true,
        test: {
          // What changes the globals of its process, for which the modules of others would not be ready.
          name: 'contract-alone',
          include: [`${CONTRACT}.alone.test.ts`],
          setupFiles: ['tests/helpers/contract-setup.ts'],
        },
      },
    ],
  },
});
