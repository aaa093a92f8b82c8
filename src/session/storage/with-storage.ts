/** Uses one of the browser's storages; `undefined` where that is blocked or full. What needs it then does without. */
export function withStorage<Result>(
  name: 'localStorage' | 'sessionStorage',
  use: (storage: Storage) => Result,
): Result | undefined {
  try {
    return use(window[name]);
  } catch {
    return undefined;
  }
}
