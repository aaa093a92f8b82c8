import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { installBrowserStandIns } from '#sandbox/testing';
import { forgetBrowserState } from '../../packages/sandbox/test/helpers/browser-state.ts';
import { stytchTestEnvironment } from '../../packages/sandbox/test/helpers/stytch-test-environment.ts';
import { guardConsole } from './console-guard.ts';
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
