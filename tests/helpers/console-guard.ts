import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

/** Every error on the console fails the test, unless it expected it with `expectConsoleError`. */
afterEach(() => {
  expect(errors.mock.calls, 'An unexpected console.error. Expect it with `expectConsoleError`.').toEqual([]);
});

/** Takes the errors logged so far off the list that fails the test; one of them must match `pattern`. */
export function expectConsoleError(pattern: RegExp): void {
  expect(errors.mock.calls.map((call) => call.map(String).join(' ')).join('\n')).toMatch(pattern);
  errors.mockClear();
}
