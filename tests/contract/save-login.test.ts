import { rename, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DraftServer, startDraftServer } from '../helpers/draft-server.ts';

const CONFIG = {
  authFlowType: 'Discovery',
  products: ['emailMagicLinks'],
  sessionOptions: { sessionDurationMinutes: 60 },
};
const WRITTEN = `{
  // What members get.
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    sessionOptions: { sessionDurationMinutes: 60 }, // an hour
  },
}`;
const ORGANIZATION = { config: { ...CONFIG, authFlowType: 'Organization' } };

let server: DraftServer;
let before: string;
let version: string;

beforeEach(async () => {
  server = await startDraftServer();
  await server.write(WRITTEN);
  before = await server.text();
  version = await server.version();
});
afterEach(() => server.close());

describe('saving a draft of the login config', () => {
  test('changes the file where the draft differs, and leaves nothing else in its folder', async () => {
    const saved = await server.ask('save', { version, login: ORGANIZATION });
    expect(await server.text()).toBe(before.replace("'Discovery'", "'Organization'"));
    expect(saved).toEqual({ status: 200, body: { version: await server.version() } });
    expect(await server.names()).toEqual(['login.config.ts']);
  });

  test('lets one of two drafts through that were begun from the same file', async () => {
    const longer = { config: { ...CONFIG, sessionOptions: { sessionDurationMinutes: 90 } } };
    const answers = await Promise.all(
      [ORGANIZATION, longer].map((login) => server.ask('save', { version, login })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  const origin = 'https://evil.example';
  test.each([
    ['of another method', 405, { method: 'PUT' }],
    ['from a page of another origin', 403, { headers: { origin } }],
    ['from another port of this machine', 403, { headers: { origin: 'http://localhost:1' } }],
    ['from no page', 403, { headers: { origin: undefined } }],
    ['that the browser calls cross-site', 403, { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['that the browser calls same-site', 403, { headers: { 'sec-fetch-site': 'same-site' } }],
    ['from no browser', 403, { headers: { 'sec-fetch-site': undefined } }],
    [
      'by a foreign name for this machine',
      403,
      { headers: { host: 'evil.example', origin: 'http://evil.example' } },
    ],
    ['of a form’s content type', 415, { headers: { 'content-type': 'text/plain' } }],
    ['of no content type', 415, { headers: { 'content-type': undefined } }],
  ])('refuses a request %s', async (_, status, differs) => {
    const answer = await server.ask('save', { version, login: ORGANIZATION }, differs);
    expect(answer).toEqual({ status, body: { message: expect.stringMatching(/^[A-Z].+\.$/) } });
    expect(await server.text()).toBe(before);
  });

  test.each([
    ['no JSON', 400, 'version'],
    ['not what is asked', 400, { version: 1, login: [] }],
    ['more than a config', 400, { version: '', login: {}, file: '/etc/passwd' }],
    ['too large', 413, 'x'.repeat(300_000)],
  ])('refuses a body that is %s', async (_, status, body) => {
    expect((await server.ask('save', body)).status).toBe(status);
    expect(await server.text()).toBe(before);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'refuses a draft with the key %s anywhere',
    async (key) => {
      const part = `{ "${key}": { "isAdmin": true } }`;
      for (const login of [part, `{ "config": ${part} }`, `{ "config": { "products": [${part}] } }`])
        for (const path of ['save', 'draft'] as const)
          expect(await server.ask(path, `{ "version": "${version}", "login": ${login} }`)).toEqual({
            status: 400,
            body: { message: `The body has a key \`${key}\`, which no login config has. Leave it out.` },
          });
      expect(await server.text()).toBe(before);
    },
  );

  test.each([50, 15_000, 90_000])('refuses a draft that is nested %s deep', async (depth) => {
    const login = `{ "config": ${'['.repeat(depth)}${']'.repeat(depth)} }`;
    for (const path of ['save', 'draft'] as const)
      expect(await server.ask(path, `{ "version": "${version}", "login": ${login} }`)).toEqual({
        status: 400,
        body: { message: 'The body is nested too deep. Send at most 32 levels.' },
      });
  });

  test('waits for no request that has not arrived', async () => {
    await server.beginAsking('save');
    expect((await server.ask('save', { version, login: ORGANIZATION })).status).toBe(200);
  });

  test('refuses a draft of a file that has changed since, which stays as it is', async () => {
    await writeFile(server.file, `${before}\n// Mine.\n`);
    const answer = await server.ask('save', { version, login: ORGANIZATION });
    expect(answer).toEqual({
      status: 409,
      body: { message: expect.stringContaining('has changed since this draft was begun') },
    });
    expect(await server.text()).toBe(`${before}\n// Mine.\n`);
  });

  test('refuses a draft with problems, in the sentences of the rules', async () => {
    const login = { config: { ...CONFIG, products: [], mfaProductOrder: ['totp', 'totp'] } };
    const { status, body } = await server.ask('save', { version, login });
    expect(status).toBe(422);
    expect(body).toEqual({ message: expect.stringMatching(/`products` is empty.*\n.*lists `totp` twice/) });
    expect(await server.text()).toBe(before);
  });

  test('refuses to change what the file works out', async () => {
    await server.write(WRITTEN.replace("['emailMagicLinks']", "(['emailMagicLinks'] as const).slice()"));
    const login = { config: { ...CONFIG, products: ['emailOtp'] } };
    const { status, body } = await server.ask('save', { version: await server.version(), login });
    expect(status).toBe(422);
    expect(body).toEqual({
      message: expect.stringContaining("`products` can't be changed from here: line 7"),
    });
  });

  test.each([
    ['locale', "login.locale = 'pt-br';", { config: CONFIG, locale: 'es' }],
    [
      'mfaProductOrder',
      'Object.assign(login, { config: { ...login.config, mfaProductOrder: undefined } });',
      { config: { ...CONFIG, mfaProductOrder: ['smsOtp', 'totp'] }, locale: 'pt-br' },
    ],
  ])('refuses to change `%s` where the file goes on with %s', async (option, statement, login) => {
    await server.write(WRITTEN.replace('  config:', "  locale: 'pt-br',\n  config:"));
    const object = (await server.text()).replace('export default', 'const login =');
    const text = `${object}${statement}\nexport default login;\n`;
    await writeFile(server.file, text);
    const message = `\`${option}\` can't be changed from here: code after the object gives it another value. Change the file by hand.`;
    expect(await server.ask('save', { version: await server.version(), login })).toEqual({
      status: 422,
      body: { message },
    });
    expect(await server.text()).toBe(text);
  });

  test('refuses to replace a link to a file that is elsewhere', async () => {
    await rename(server.file, `${server.file}.real.ts`);
    await symlink(`${server.file}.real.ts`, server.file);
    const { status, body } = await server.ask('save', { version, login: ORGANIZATION });
    expect({ status, body }).toEqual({
      status: 409,
      body: { message: expect.stringContaining('is a link') },
    });
    expect(await server.text()).toBe(before);
  });
});

describe('judging a draft of the login config', () => {
  test('gives the file as it would be, and leaves it as it is', async () => {
    const { status, body } = await server.ask('draft', { version, login: ORGANIZATION });
    expect(status).toBe(200);
    expect(body).toEqual({
      problems: [],
      warnings: [],
      refusals: [],
      source: before.replace("'Discovery'", "'Organization'"),
    });
    expect(await server.text()).toBe(before);
  });

  test('gives the sentences of the rules for it', async () => {
    const login = { config: { ...CONFIG, sessionOptions: { sessionDurationMinutes: 100_000 }, producs: [] } };
    const { body } = await server.ask('draft', { version, login });
    expect(body).toMatchObject({
      problems: [{ message: expect.stringContaining('Did you mean `products`?') }],
      warnings: [{ message: expect.stringContaining('members stay signed in for 69 days') }],
    });
  });

  test('says where the file has changed since, which is no mistake of the question', async () => {
    await writeFile(server.file, `${before}\n// Mine.\n`);
    const { status, body } = await server.ask('draft', { version, login: ORGANIZATION });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      problems: [],
      refusals: [{ message: expect.stringContaining('has changed since this draft was begun') }],
    });
  });

  test('is for the gallery’s own page, too', async () => {
    const answer = await server.ask(
      'draft',
      { version, login: ORGANIZATION },
      { headers: { origin: 'null' } },
    );
    expect(answer.status).toBe(403);
  });
});
