import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/create-sandbox.ts';
import { newProject } from '../../src/testing/test-project.ts';
import { callApi, type Prefix } from '../helpers/api-caller.ts';
import { registeredRoutes } from '../helpers/registered-routes.ts';

const sandbox = createSandbox();
const project = newProject();
const other = newProject();
/** A signed-in administrator's. */
let session = { token: '' };
/** What both projects hold once the administrator is in. */
let before: ReturnType<typeof state>;

/** Ids as Stytch makes them, of nothing that exists. */
const unknownId = (kind: string) => `${kind}-test-${crypto.randomUUID()}`;

const writing = registeredRoutes.filter((route) => !route.startsWith('GET ') && !route.endsWith('/events'));

/** They need no field, so that an administrator's session is enough for them to succeed. */
const takesNoField = (route: string): boolean =>
  route.startsWith('DELETE ') || /\/(sessions\/revoke|rotate|reactivate|me|search)$/.test(route);

/** Every field that some call has. */
const fields = [
  'email_address organization_id member_id code password session_token session_jwt organization_slug',
  'intermediate_session_token session_duration_minutes magic_links_token discovery_magic_links_token',
  'organization_name mfa_phone_number recovery_code existing_password new_password password_reset_token',
  'name roles mfa_policy mfa_methods allowed_mfa_methods auth_methods allowed_auth_methods secret',
  'untrusted_metadata trusted_metadata email_allowed_domains default_mfa_method mfa_enrolled external_id',
  'organization_ids query limit cursor set_mfa_enrollment set_default_mfa expiration_minutes locale',
  'oauth_token discovery_oauth_token sso_token is_breakglass create_member_as_pending member_session_id',
  'pkce_code_verifier code_verifier discovery_redirect_url login_redirect_url recovery_codes',
].flatMap((line) => line.split(' '));

const filled = (value: unknown) => Object.fromEntries(fields.map((field) => [field, value]));

function ask(route: string, body: unknown, as?: { token: string }, parameter = unknownId) {
  const [method, path = ''] = route.split(' ');
  const prefix: Prefix = path.startsWith('/sdk/') ? '/sdk/v1' : '/v1';
  const rest = path.slice(prefix.length).replace(/:(\w+)_id/g, (_, kind: string) => parameter(kind));
  return callApi(sandbox, project, prefix, `${method} ${rest}`, body, prefix === '/sdk/v1' ? as : undefined);
}

const state = () =>
  [project, other].map(({ uuid }) => ({
    seed: sandbox.exportSeed(uuid),
    messages: sandbox.messages({ project: uuid }),
  }));

beforeAll(async () => {
  const call = (route: string, body: object) => callApi(sandbox, project, '/v1', `POST /b2b/${route}`, body);
  const organization_id = 'optional-mfa';
  const email_address = 'new@optional-mfa.test';
  const [organization] = sandbox.exportSeed(project.uuid).organizations.slice(-1);
  if (organization?.members?.[0]) organization.members[0].roles = ['stytch_admin'];
  sandbox.importSeed(project.uuid, { organizations: organization ? [organization] : [] });
  await call('magic_links/email/login_or_signup', { organization_id, email_address });
  const [message] = sandbox.messages({ project: project.uuid });
  const token = new URL(message?.link ?? '').searchParams.get('token');
  const { answer } = await call('magic_links/authenticate', { magic_links_token: token });
  session = { token: answer.session_token ?? '' };
  expect(session.token).not.toBe('');
  before = state();
});

/** Bodies that no call takes. */
const malformed = [
  '{"email_address": "new@acme.test"',
  'email_address=new@acme.test',
  '[]',
  'null',
  '"new@acme.test"',
  '\uFEFF{}}',
  `{"trusted_metadata":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`,
];
const oversized = JSON.stringify({ email_address: 'a'.repeat(1024 * 1024) });
const wrongValues = [7, {}, [[]], null, '', '\u0000', '../../x', -1e21, true, 'شركة\u202E النور'];

/** They may make sense of some of those: a session of 7 minutes, an organization that there is none of. */
const answersAnyway =
  /\/(sessions\/authenticate|discovery\/organizations|organizations\/search|strength_check)$/;

describe('every call that could change something', () => {
  test.each(writing)('%s refuses what makes no sense, and changes nothing', async (route) => {
    const refused = async (body: string, status: number) => {
      const reply = await ask(route, body, session);
      expect(reply.status, `${body.slice(0, 40)}: ${reply.text}`).toBe(status);
    };
    for (const body of malformed) await refused(body, 400);
    await refused(oversized, 413);

    const as = takesNoField(route) ? undefined : session;
    for (const value of wrongValues) {
      const { status, text } = await ask(route, filled(value), as);
      expect(status, `${JSON.stringify(value)}: ${text}`).toBeLessThan(500);
      if (!answersAnyway.test(route))
        expect(status, `${JSON.stringify(value)}: ${text}`).toBeGreaterThan(399);
    }
    expect((await ask(route, {}, as)).status).toBeLessThan(500);
    expect(state()).toEqual(before);
  });

  test('takes no credentials but its own', async () => {
    for (const credentials of ['', 'Basic', 'Basic ===', 'Basic _', 'Bearer x', `Basic ${btoa('a:b:c')}`]) {
      for (const route of writing) {
        const [method = '', path = ''] = route.split(' ');
        const request = new Request(`http://localhost${path}`, {
          method,
          headers: { authorization: credentials },
          body: '{}',
        });
        expect((await sandbox.fetch(request)).status, `${credentials} ${route}`).toBe(401);
      }
    }
  });

  test('does not find what is of another project', async () => {
    const [organization, member] = await Promise.all([theirs('organization'), theirs('member')]);
    const ids = { organization_id: organization, member_id: member, organization_ids: [organization] };
    const body = {
      ...filled('000000'),
      ...ids,
      email_address: 'new@acme.test',
      session_duration_minutes: 60,
    };
    const held = state();
    for (const route of writing) {
      const reply = await ask(route, body, session, (kind) =>
        kind === 'organization' ? organization : member,
      );
      expect(reply.status, `${route}: ${reply.text}`).toBeLessThan(500);
      expect(reply.text).not.toContain('Noor Haddad');
    }
    // A link to the address may well be sent, in this project.
    const [mine, others] = state();
    expect([mine?.seed, others]).toEqual([held[0]?.seed, held[1]]);
  });

  test('answers anything that JSON can say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...writing.filter((route) => !takesNoField(route))),
        fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 12 }),
        async (route, body) => {
          const { status, text } = await ask(route, body);
          expect(status === 501 || status < 500, `${route}: ${text}`).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('every call that only reads', () => {
  test('makes something of any query, and changes nothing', async () => {
    const reading = registeredRoutes.filter((route) => route.startsWith('GET '));
    const queries = [
      '',
      '?',
      '?%E0%A4%A',
      '?project=x&email_address=%00',
      `?${new URLSearchParams(fields.map((field) => [field, '[]']))}`,
    ];
    for (const route of reading) {
      for (const query of queries) {
        const { status, text } = await ask(route + query, undefined, session);
        expect(status, `${route}${query}: ${text}`).toBeLessThan(500);
      }
    }
    expect(state()[1]).toEqual(before[1]);
  });
});

/** An id in the other project. */
async function theirs(kind: 'organization' | 'member'): Promise<string> {
  const { answer } = await callApi(
    sandbox,
    other,
    '/v1',
    'GET /b2b/organizations/acme/member?email_address=new@acme.test',
  );
  return (kind === 'member' ? answer.member?.member_id : answer.member?.organization_id) ?? '';
}
