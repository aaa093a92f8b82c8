import { createStytchB2BClient } from '@stytch/vanilla-js/b2b/headless';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { forwardToSandbox } from '../../src/adapters/msw.ts';
import { createSandbox } from '../../src/create-sandbox.ts';
import { defaultSeed } from '../../src/seed/default-seed.ts';
import { Inbox } from '../../src/testing/inbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { Backend } from './backend.ts';
import { forgetBrowserState } from './browser-state.ts';

/** The sandbox of this test file, whose projects require PKCE. */
export const pkceSandbox = createSandbox({ seed: { ...defaultSeed, pkce_required: true } });

/** Answers `https://test.stytch.com` with it. */
const pkceEnvironment = setupServer(forwardToSandbox(pkceSandbox));

/** Has the tests of a file talk to it, each as a browser that was never here. */
export function runInPkceEnvironment(): void {
  beforeAll(() => pkceEnvironment.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => pkceEnvironment.close());
  afterEach(forgetBrowserState);
}

/** A browser and a backend of one project of their own, each with its official client. */
export function newClients() {
  const project = newProject();
  const inbox = new Inbox(pkceSandbox, project);
  return {
    project,
    inbox,
    browser: createStytchB2BClient(project.publicToken),
    backend: new Backend('https://test.stytch.com', project, inbox),
    /** Moves the project's time. */
    advance: (seconds: number) => pkceSandbox.advanceClock(project.uuid, seconds),
  };
}
