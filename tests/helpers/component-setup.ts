import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { installBrowserStandIns } from './browser-stand-ins.ts';
import { forgetBrowserState } from './browser-state.ts';
import { guardConsole } from './console-guard.ts';
import { stytchTestEnvironment } from './stytch-test-environment.ts';

installBrowserStandIns();
// A busy machine takes longer than the default second; a test that passes does not wait.
configure({ asyncUtilTimeout: 5000 });
guardConsole();

beforeAll(() => stytchTestEnvironment.listen({ onUnhandledRequest: 'error' }));
afterAll(() => stytchTestEnvironment.close());

afterEach(() => {
  cleanup();
  stytchTestEnvironment.resetHandlers();
  forgetBrowserState();
});
