import { describe, expect, test } from 'vitest';
import { quantile, ratioOf } from '../../bench/statistics.ts';
import { ratioVerdict } from '../../bench/verdict.ts';

describe('the figures of the bench', () => {
  test('compare each run with the one beside it, so that a slow moment of the machine burdens both', () => {
    expect(ratioOf([90, 900, 95], [100, 1000, 100])).toEqual({
      app: 95,
      floor: 100,
      ratio: 0.9,
      lower: 0.9,
      upper: 0.925,
    });
  });

  test('lie between two numbers where there is none in the middle', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  });

  test('meet a target as they are printed', () => {
    const measured = { app: 104.4, floor: 100, ratio: 1.044, lower: 1.044, upper: 1.044 };
    expect(ratioVerdict('page', 'ms', measured, 1.04).isMet).toBe(true);
    expect(ratioVerdict('page', 'ms', { ...measured, ratio: 1.046 }, 1.04).isMet).toBe(false);
  });
});
