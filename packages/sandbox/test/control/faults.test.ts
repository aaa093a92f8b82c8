import { setupServer } from 'msw/node';
import { RequestError } from 'stytch';
import { describe, expect } from 'vitest';
import { forwardToSandbox } from '../../src/adapters/msw.ts';
import { createSandbox } from '../../src/create-sandbox.ts';
import type { Fault } from '../../src/state/faults.ts';
import { expectStytchError, test } from '../helpers/contract-test.ts';

const SEND = 'POST /v1/b2b/magic_links/email/discovery/send';

describe('a fault', () => {
  test('answers the next calls with an error of Stytch, and then no more', async ({
    sandbox,
    project,
    backend,
  }) => {
    const send = () => backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    const respond = { status: 429, error_type: 'too_many_requests' };
    sandbox.addFault(project.uuid, { route: SEND, times: 2, respond });
    await expectStytchError(send(), 'too_many_requests', 429);
    await expectStytchError(send(), 'too_many_requests', 429);
    expect((await send()).status_code).toBe(200);
  });

  test('takes the usual error type of a status', async ({ sandbox, project, backend }) => {
    sandbox.addFault(project.uuid, { route: SEND, times: 1, respond: { status: 503 } });
    const call = backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    await expectStytchError(call, 'internal_server_error', 503);
  });

  test('strikes before the call takes effect', async ({ sandbox, project, backend, inbox }) => {
    sandbox.addFault(project.uuid, { route: SEND, times: 1, drop: true });
    const call = backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    await expect(call).rejects.toThrow();
    expect(inbox.messages('email')).toEqual([]);
  });

  test('strikes a share of the calls', async ({ sandbox, project, backend }) => {
    const route = 'GET /v1/b2b/sessions/jwks/:project_id';
    sandbox.addFault(project.uuid, { route, fraction: 0.5, respond: { status: 500 } });
    const answers = await Promise.all(
      Array.from({ length: 60 }, () =>
        backend.stytch.sessions.getJWKS({ project_id: project.projectId }).then(
          () => 'works',
          () => 'fails',
        ),
      ),
    );
    expect(new Set(answers)).toEqual(new Set(['works', 'fails']));
  });

  test('strikes one project and one route alone', async ({ sandbox, project, backend }) => {
    sandbox.addFault(crypto.randomUUID(), { route: SEND, respond: { status: 500 } });
    sandbox.addFault(project.uuid, { route: `${SEND.replace('/v1', '/sdk/v1')}`, respond: { status: 500 } });
    await backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
  });

  test('answers JSON that has nothing of what was asked for', async ({ sandbox, project, backend }) => {
    sandbox.addFault(project.uuid, { route: SEND, times: 1, empty: true });
    const answer = await backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    expect(answer).toEqual({ data: {} });
  });

  test('answers JSON that is cut short', async ({ sandbox, project, backend }) => {
    sandbox.addFault(project.uuid, { route: SEND, times: 1, garbage: true });
    const call = backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    await expect(call).rejects.toThrow(RequestError);
  });

  test('waits, and answers as ever', async ({ sandbox, project, backend }) => {
    sandbox.addFault(project.uuid, { route: SEND, times: 1, delay_ms: 40 });
    const before = performance.now();
    await backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    expect(performance.now() - before).toBeGreaterThanOrEqual(39);
  });

  test('that never answers lets go of a client that gives up', async ({ sandbox, server, project }) => {
    sandbox.addFault(project.uuid, { route: 'GET /v1/magic_links/redirect', hang: true });
    const link = `${server.url}/v1/magic_links/redirect?public_token=${project.publicToken}`;
    const signal = AbortSignal.timeout(50);
    await expect(fetch(link, { signal })).rejects.toThrow(/timeout/);
    const inProcess = sandbox.fetch(new Request(link, { signal: AbortSignal.timeout(10) }));
    await expect(inProcess).rejects.toThrow(/dropped/);
  });

  test('reaches a page on another port, which may read the answer', async ({ sandbox, server, project }) => {
    const route = 'GET /sdk/v1/projects/bootstrap/:public_token';
    sandbox.addFault(project.uuid, { route, times: 1, respond: { status: 500 } });
    const response = await fetch(`${server.url}/sdk/v1/projects/bootstrap/${project.publicToken}`, {
      headers: { origin: 'http://localhost:3000' },
    });
    expect(response.status).toBe(500);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  });
});

describe('over HTTP', () => {
  test('faults are set and cleared', async ({ server, project, backend }) => {
    const send = () => backend.stytch.magicLinks.email.discovery.send({ email_address: 'new@acme.test' });
    const body = JSON.stringify({ project: project.uuid, route: SEND, respond: { status: 500 } });
    expect((await fetch(`${server.url}/__sandbox/faults`, { method: 'POST', body })).status).toBe(200);
    await expectStytchError(send(), 'internal_server_error', 500);
    await fetch(`${server.url}/__sandbox/faults?project=${project.uuid}`, { method: 'DELETE' });
    await send();
  });

  test.for([
    [{ respond: { status: 500 } }, /`route` is missing/],
    [{ route: SEND, delay: 3 }, /`delay` is not known here/],
    [{ route: SEND }, /needs one of `respond`, `delay_ms`/],
    [{ route: SEND, hang: true, drop: true }, /only one of `respond`, `hang`/],
    [{ route: SEND, times: 1, fraction: 0.5, hang: true }, /only one of `times` and `fraction`/],
    [
      { route: SEND, respond: { status: 200 }, times: 0 },
      /`times` is 0; allowed: 1 or more.*`respond.status` is 200/,
    ],
    [
      { route: SEND.replace('send', 'sent'), hang: true },
      /sandbox does not have.*`POST \/v1\/b2b\/magic_links/,
    ],
    [{ project: 'mine', route: SEND, hang: true }, /`project` is "mine"; allowed: the UUID/],
  ] as const)('a mistake is named: %j', async ([fault, message], { server }) => {
    const response = await fetch(`${server.url}/__sandbox/faults`, {
      method: 'POST',
      body: JSON.stringify(fault),
    });
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatch(message);
  });
});

test('a dropped connection is a network error to an SDK whose requests are intercepted', async ({
  sandbox,
  project,
}) => {
  const environment = setupServer(forwardToSandbox(sandbox));
  environment.listen({ onUnhandledRequest: 'error' });
  sandbox.addFault(project.uuid, { route: 'GET /v1/magic_links/redirect', drop: true });
  const link = `https://test.stytch.com/v1/magic_links/redirect?public_token=${project.publicToken}`;
  await expect(fetch(link)).rejects.toThrow('Failed to fetch');
  environment.close();
});

test('in process, a fault is held to the same rules', () => {
  const fault: Fault = { route: 'POST /sdk/v1/b2b/otps/sms/sent', hang: true };
  expect(() => createSandbox().addFault(crypto.randomUUID(), fault)).toThrow(/sandbox does not have/);
});
