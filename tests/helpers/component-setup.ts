import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { installBrowserStandIns } from './browser-stand-ins.ts';
import { forgetBrowserState } from './browser-state.ts';
import { guardConsole } from './console-guard.ts';
import { stytchTestEnvironment } from './stytch-test-environment.ts';
import { guardTexts } from './text-guard.ts';
import { WAIT } from './time-limits.ts';

installBrowserStandIns();
configure({ asyncUtilTimeout: WAIT });
guardConsole();
guardTexts();

beforeAll(() => stytchTestEnvironment.listen({ onUnhandledRequest: 'error' }));
afterAll(() => stytchTestEnvironment.close());

afterEach(() => {
  cleanup();
  stytchTestEnvironment.resetHandlers();
  forgetBrowserState();
});
