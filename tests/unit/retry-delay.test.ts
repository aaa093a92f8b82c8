import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from '../../src/session/store/retry-delay.ts';

const failures = fc.integer({ min: 1, max: 5000 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('waits twice as long after each failure, and never more than a minute', () => {
  const longest = [1, 2, 3, 4, 5, 6, 7, 5000].map((count) => retryDelay(count, 0));
  expect(longest).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('spreads the attempts of many browsers over half of the time', () => {
  fc.assert(
    fc.property(failures, chance, (count, share) => {
      const delay = retryDelay(count, share);
      expect(delay).toBeLessThanOrEqual(retryDelay(count, 0));
      expect(delay).toBeGreaterThanOrEqual(retryDelay(count, 0) / 2);
    }),
  );
});
