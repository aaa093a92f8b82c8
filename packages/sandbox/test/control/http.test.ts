import { describe, expect } from 'vitest';
import type { RunningSandbox } from '../../src/adapters/node.ts';
import type { TestProject } from '../../src/testing/test-project.ts';
import { test } from '../helpers/contract-test.ts';

/** What the browser SDK sends, by hand. */
function ask(server: RunningSandbox, project: TestProject, path: string, init: RequestInit = {}) {
  return fetch(`${server.url}/sdk/v1${path}`, {
    method: 'POST',
    body: '{}',
    ...init,
    headers: {
      authorization: `Basic ${btoa(`${project.publicToken}:${project.publicToken}`)}`,
      'content-type': 'application/json',
      ...init.headers,
    },
  });
}

describe('an error', () => {
  test("has Stytch's shape", async ({ server, project }) => {
    const response = await ask(server, project, '/b2b/sessions/authenticate');
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      status_code: 401,
      request_id: expect.stringMatching(/^request-id-test-[0-9a-f-]{36}$/),
      error_type: 'user_unauthenticated',
      error_message: expect.stringContaining('active Stytch session'),
      error_url: 'https://stytch.com/docs/b2b/api/errors/401#user_unauthenticated',
    });
  });

  test('names the route that the sandbox lacks', async ({ server, project }) => {
    const response = await ask(server, project, '/b2b/sso/start');
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({
      error_type: 'sandbox_route_not_implemented',
      error_message: expect.stringContaining('POST /sdk/v1/b2b/sso/start'),
    });
  });

  test('names every field that is wrong', async ({ server, project }) => {
    const body = JSON.stringify({ organization_id: 7, code: '123456' });
    const response = await ask(server, project, '/b2b/otps/sms/authenticate', { body });
    expect(response.status).toBe(400);
    const { error_message } = await response.json();
    expect(error_message).toMatch(/`organization_id` is 7; expected string.*`member_id` is missing/);
  });

  test('answers what is not JSON, or not an object', async ({ server, project }) => {
    for (const body of ['{', '[]', '"text"', 'null']) {
      const response = await ask(server, project, '/b2b/otps/sms/send', { body });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error_type: 'bad_request' });
    }
  });

  test('answers a body over 1 MiB', async ({ server, project }) => {
    const body = JSON.stringify({ email_address: 'a'.repeat(1024 * 1024) });
    expect((await ask(server, project, '/b2b/magic_links/email/discovery/send', { body })).status).toBe(413);
  });

  test('answers a public token or a secret that is none', async ({ server, project }) => {
    for (const credentials of ['nonsense:nonsense', `${project.projectId}:secret-test-of-another`, '']) {
      const headers = { authorization: `Basic ${btoa(credentials)}` };
      expect((await ask(server, project, '/b2b/sessions/authenticate', { headers })).status).toBe(401);
      const backend = await fetch(`${server.url}/v1/b2b/sessions/authenticate`, { method: 'POST', headers });
      expect(await backend.json()).toMatchObject({ error_type: 'unauthorized_credentials' });
    }
  });
});

describe('a page', () => {
  test('of this machine may call from another port', async ({ server, project }) => {
    const origin = 'http://localhost:3000';
    const response = await ask(server, project, '/b2b/organizations/search', {
      headers: { origin },
      body: JSON.stringify({ organization_slug: 'acme' }),
    });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');

    const preflight = await fetch(`${server.url}/sdk/v1/b2b/sessions/revoke`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toContain('X-SDK-Parent-Host');
  });

  test('of any other site may not, nor read or reset anything', async ({ server, project }) => {
    const headers = { origin: 'https://evil.example' };
    expect((await ask(server, project, '/b2b/organizations/search', { headers })).status).toBe(403);
    expect((await fetch(`${server.url}/__sandbox/reset`, { method: 'POST', headers })).status).toBe(403);
  });

  test('of any other site can embed nothing, but may link', async ({ sandbox }) => {
    const inbox = (mode: string) => {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode };
      return sandbox.fetch(new Request('http://localhost/__sandbox/inbox.json', { headers }));
    };
    expect((await inbox('no-cors')).status).toBe(403);
    expect((await inbox('navigate')).status).toBe(200);
  });

  test('that reaches this machine under another name is refused', async ({ sandbox }) => {
    const request = new Request('http://rebound.example/__sandbox/inbox.json');
    expect((await sandbox.fetch(request)).status).toBe(403);
  });

  test('that has Stytch’s own name for this machine is refused, unless it never left the process', async ({
    sandbox,
  }) => {
    const ask = (caller: 'machine' | 'process') =>
      sandbox.fetch(new Request('https://test.stytch.com/__sandbox/inbox.json'), { caller });
    expect((await ask('machine')).status).toBe(403);
    expect((await ask('process')).status).toBe(200);
  });
});

describe('a project', () => {
  test('shows nothing of another', async ({ server, project, backend, inbox }) => {
    await backend.signInBySms();
    const other = crypto.randomUUID();
    const { messages } = await (await fetch(`${server.url}/__sandbox/inbox.json?project=${other}`)).json();
    expect(messages).toEqual([]);
    const mine = await fetch(`${server.url}/__sandbox/inbox.json?project=${project.uuid}&to=sms@acme.test`);
    expect(await mine.json()).toEqual({ messages: inbox.messages('email', 'sms@acme.test') });
    const texts = await fetch(`${server.url}/__sandbox/inbox.json?project=${project.uuid}&to=+12025550143`);
    expect(await texts.json()).toEqual({ messages: inbox.messages('sms', '+12025550143') });
  });

  test('goes back to its seed on reset, alone', async ({ server, project, backend, inbox }) => {
    const { session_token } = await backend.signInBySms();
    const reset = (uuid: string) =>
      fetch(`${server.url}/__sandbox/reset`, { method: 'POST', body: JSON.stringify({ project: uuid }) });
    await reset(crypto.randomUUID());
    await backend.stytch.sessions.authenticate({ session_token });
    await reset(project.uuid);
    expect(inbox.messages('email')).toEqual([]);
    await expect(backend.stytch.sessions.authenticate({ session_token })).rejects.toThrow();
  });
});
