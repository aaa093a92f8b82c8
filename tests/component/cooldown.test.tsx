import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCooldown } from '../../src/ui/form/use-cooldown.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => {
  for (let second = 0; second < seconds; second += 1) act(() => void vi.advanceTimersByTime(1000));
};

test('a cooldown counts to zero, stays there, and begins again', () => {
  const { result } = renderHook(() => useCooldown(3));
  pass(1);
  expect(result.current.left).toBe(2);
  pass(5);
  expect(result.current.left).toBe(0);
  act(() => result.current.restart());
  expect(result.current.left).toBe(3);
});
