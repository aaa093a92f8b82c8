import { setupServer } from 'msw/node';
import { forwardToSandbox } from '../../src/adapters/msw.ts';
import { createSandbox } from '../../src/create-sandbox.ts';

/** The sandbox of this test file. Each test has a project of its own in it. */
export const sandbox = createSandbox();

/** Answers `https://test.stytch.com` with it, so that the SDK runs as published. */
export const stytchTestEnvironment = setupServer(forwardToSandbox(sandbox));
