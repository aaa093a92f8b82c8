import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { generateKeyPair, SignJWT } from 'jose';
import { afterEach, describe, expect, vi } from 'vitest';
import { guardedApi } from '../../docs/examples/guarded-api.ts';
import { test as base } from '../../packages/sandbox/test/helpers/contract-test.ts';

interface Caller {
  /** Calls the guide's API, and answers its status and what it sent. */
  call: (method: string, jwt?: string) => Promise<{ status: number; body: unknown }>;
}

const test = base.extend<Caller>({
  call: async ({ backend }, use) => {
    const server = createServer(guardedApi(backend.stytch)).listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The API has no port.');
    await use(async (method, jwt) => {
      const headers = jwt === undefined ? {} : { authorization: `Bearer ${jwt}` };
      const response = await fetch(`http://localhost:${address.port}/reports`, { method, headers });
      return { status: response.status, body: await response.json() };
    });
    server.close();
  },
});

afterEach(() => {
  vi.useRealTimers();
});

const KEYS = 'GET /v1/b2b/sessions/jwks/:project_id';
const CHECK = 'POST /v1/b2b/sessions/authenticate';

describe('the API of the guide', () => {
  test('answers a member with what is their organization’s', async ({ backend, call }) => {
    const { session_jwt, organization } = await backend.signInBySms();
    const { organization_id } = organization;
    expect(await call('GET', session_jwt)).toEqual({ status: 200, body: { reports_of: organization_id } });
    expect((await call('POST', session_jwt)).status).toBe(200);
  });

  test('answers nothing to a call that shows no session, or a forged one', async ({ backend, call }) => {
    const { session_jwt } = await backend.signInBySms();
    const [header, payload, signature = ''] = session_jwt.split('.');
    const forged = [header, payload, [...signature].toReversed().join('')].join('.');
    for (const jwt of [undefined, '', 'nonsense', forged])
      expect(await call('GET', jwt)).toEqual({ status: 401, body: {} });
  });

  test('asks Stytch about no token that Stytch never signed', async ({ backend, sandbox, project, call }) => {
    const { session_jwt } = await backend.signInBySms();
    const [header, payload, signature = ''] = session_jwt.split('.');
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const foreign = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(Buffer.alloc(32));
    const strange = await new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'jwk-of-nobody' })
      .sign((await generateKeyPair('RS256')).privateKey);
    expect(await call('GET', session_jwt)).toMatchObject({ status: 200 });
    sandbox.addFault(project.uuid, { route: CHECK, drop: true });
    for (const jwt of [
      'nonsense',
      'a.b.c',
      `${header}.${payload}.`,
      `${header}.${payload}.${signature.split('').toReversed().join('')}`,
      `${unsigned}.${payload}.`,
      foreign,
      strange,
    ])
      for (const method of ['GET', 'POST'])
        expect([jwt, await call(method, jwt)]).toEqual([jwt, { status: 401, body: {} }]);
  });

  test('asks Stytch about a JWT that is past its five minutes', async ({ backend, call }) => {
    const { session_jwt, session_token } = await backend.signInBySms();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 });
    expect((await call('GET', session_jwt)).status).toBe(200);
    await backend.stytch.sessions.revoke({ session_token });
    expect((await call('GET', session_jwt)).status).toBe(401);
  });

  test('signs nobody out where the keys can’t be fetched', async ({ backend, sandbox, project, call }) => {
    const { session_jwt } = await backend.signInBySms();
    sandbox.addFault(project.uuid, { route: KEYS, respond: { status: 503 } });
    expect((await call('GET', session_jwt)).status).toBe(503);
  });

  test('asks Stytch before a change, so that a revoked session makes none', async ({ backend, call }) => {
    const { session_jwt, session_token } = await backend.signInBySms();
    await backend.stytch.sessions.revoke({ session_token });
    expect((await call('GET', session_jwt)).status).toBe(200);
    expect((await call('POST', session_jwt)).status).toBe(401);
  });

  test('refuses a session that carries no second factor', async ({ backend, call }) => {
    const { session_jwt } = await backend.showPrimaryFactor('new@optional-mfa.test', 'optional-mfa');
    expect(await call('GET', session_jwt)).toEqual({ status: 403, body: {} });
  });

  test.for([{ drop: true as const }, { respond: { status: 503 } }, { respond: { status: 429 } }])(
    'signs nobody out where Stytch can’t tell: %o',
    async (fault, { backend, sandbox, project, call }) => {
      const { session_jwt } = await backend.signInBySms();
      sandbox.addFault(project.uuid, { route: CHECK, ...fault });
      expect((await call('POST', session_jwt)).status).toBe(503);
    },
  );
});

base('the guide shows the API as it runs here', async () => {
  const read = (path: string) => readFile(`${import.meta.dirname}/../../docs/${path}`, 'utf8');
  const example = await read('examples/guarded-api.ts');
  expect(await read('guarding-your-api.md')).toContain(`\`\`\`ts\n${example}\`\`\``);
});
