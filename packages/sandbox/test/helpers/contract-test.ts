import { StytchError } from 'stytch';
import { test as base, expect } from 'vitest';
import { type RunningSandbox, serveSandbox } from '../../src/adapters/node.ts';
import { createSandbox, type Sandbox } from '../../src/create-sandbox.ts';
import { Inbox } from '../../src/testing/inbox.ts';
import { newProject, type TestProject } from '../../src/testing/test-project.ts';
import { Backend } from './backend.ts';

interface Fixtures {
  /** Shared by a file's tests, each of which has a project of its own in it. */
  sandbox: Sandbox;
  /** The sandbox, served over HTTP on a free port. */
  server: RunningSandbox;
  project: TestProject;
  inbox: Inbox;
  backend: Backend;
  /** Moves the project's time. */
  advance: (seconds: number) => void;
}

/** A test against the sandbox as a server. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's dependencies off this pattern
  sandbox: [({}, use) => use(createSandbox()), { scope: 'file' }],
  server: [
    async ({ sandbox }, use) => {
      const server = await serveSandbox(sandbox, { port: 0 });
      await use(server);
      await server.close();
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's dependencies off this pattern
  project: ({}, use) => use(newProject()),
  inbox: ({ sandbox, project }, use) => use(new Inbox(sandbox, project)),
  backend: ({ server, project, inbox }, use) => use(new Backend(server.url, project, inbox)),
  advance: ({ sandbox, project }, use) => use((seconds) => sandbox.advanceClock(project.uuid, seconds)),
});

/** Holds a call of the Node client to fail with one of Stytch's error types. */
export async function expectStytchError(call: Promise<unknown>, type: string, status: number): Promise<void> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error, `expected the error ${type}`).toBeInstanceOf(StytchError);
  expect(error).toMatchObject({ error_type: type, status_code: status });
}
