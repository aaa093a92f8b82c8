import type { StytchB2BProps } from '@stytch/react/b2b';

type Callbacks = NonNullable<StytchB2BProps['callbacks']>;

/**
 * The callbacks of the login config, made safe: where one throws, or the promise of an `async` one rejects, the
 * error is reported as any uncaught one is (on the console, and to what watches the page), and sign-in goes on.
 */
export function safeCallbacks(callbacks: Callbacks = {}): Required<Callbacks> {
  return {
    onEvent: (event) => attempt(() => callbacks.onEvent?.(event)),
    onError: (error) => attempt(() => callbacks.onError?.(error)),
  };
}

function attempt(call: () => unknown): void {
  try {
    Promise.resolve(call()).catch(reportError);
  } catch (error) {
    reportError(error);
  }
}
