import { defineConfig } from 'vitest/config';
import { TEST } from './tests/helpers/time-limits.ts';

/** Apart from the other tests: these install from npm, which takes long (`npm test -- packed`). */
export default defineConfig({
  test: { name: 'packed', include: ['tests/packed/*.test.ts'], testTimeout: TEST, hookTimeout: 2 * TEST },
});
