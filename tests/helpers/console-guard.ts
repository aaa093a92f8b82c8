import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

let errors: MockInstance<typeof console.error>;

/**
 * Has every error on the console fail its test, unless that expected it with `expectConsoleError`. For a set-up file,
 * which runs for each test file, where this one is shared by all files of a worker.
 */
export function guardConsole(): void {
  beforeEach(() => {
    errors = vi.spyOn(console, 'error');
  });

  afterEach(() => {
    expect(errors.mock.calls, 'An unexpected console.error. Expect it with `expectConsoleError`.').toEqual(
      [],
    );
  });
}

/** Takes the errors logged so far off the list that fails the test; one of them must match `pattern`. */
export function expectConsoleError(pattern: RegExp): void {
  expect(errors.mock.calls.map((call) => call.map(String).join(' ')).join('\n')).toMatch(pattern);
  errors.mockClear();
}
