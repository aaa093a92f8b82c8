import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    restoreMocks: true,
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          isolate: false,
          // Longer than Testing Library waits, so that its message of what it looked for is what a failure shows.
          testTimeout: 20_000,
          setupFiles: ['tests/helpers/component-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          setupFiles: ['tests/helpers/contract-setup.ts'],
          // Every test has a Stytch project of its own, so that files may share modules and their start-up.
          isolate: false,
        },
      },
    ],
  },
});
