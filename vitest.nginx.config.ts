import { defineConfig } from 'vitest/config';
import { TEST } from './tests/helpers/time-limits.ts';

/** Apart from the other tests: these need nginx, which few machines have (`npm test -- nginx`). */
export default defineConfig({
  test: { name: 'nginx', include: ['tests/nginx/**/*.test.ts'], testTimeout: TEST, hookTimeout: TEST },
});
