import { describe, expect, test } from 'vitest';
import { draftFile, ORGANIZATION } from '../helpers/draft-file.ts';

const now = draftFile();

describe('the server that saves drafts of the login config', () => {
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
    const answer = await now.server.ask('save', { version: now.version, login: ORGANIZATION }, differs);
    expect(answer).toEqual({ status, body: { message: expect.stringMatching(/^[A-Z].+\.$/) } });
    expect(await now.server.text()).toBe(now.before);
  });

  test.each([
    ['no JSON', 400, 'version'],
    ['not what is asked', 400, { version: 1, login: [] }],
    ['more than a config', 400, { version: '', login: {}, file: '/etc/passwd' }],
    ['too large', 413, 'x'.repeat(300_000)],
  ])('refuses a body that is %s', async (_, status, body) => {
    expect((await now.server.ask('save', body)).status).toBe(status);
    expect(await now.server.text()).toBe(now.before);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'refuses a draft with the key %s anywhere',
    async (key) => {
      const part = `{ "${key}": { "isAdmin": true } }`;
      for (const login of [part, `{ "config": ${part} }`, `{ "config": { "products": [${part}] } }`])
        for (const path of ['save', 'draft'] as const)
          expect(await now.server.ask(path, `{ "version": "${now.version}", "login": ${login} }`)).toEqual({
            status: 400,
            body: { message: `The body has a key \`${key}\`, which no login config has. Leave it out.` },
          });
      expect(await now.server.text()).toBe(now.before);
    },
  );

  test.each([50, 15_000, 90_000])('refuses a draft that is nested %s deep', async (depth) => {
    const login = `{ "config": ${'['.repeat(depth)}${']'.repeat(depth)} }`;
    for (const path of ['save', 'draft'] as const)
      expect(await now.server.ask(path, `{ "version": "${now.version}", "login": ${login} }`)).toEqual({
        status: 400,
        body: { message: 'The body is nested too deep. Send at most 32 levels.' },
      });
  });

  test.each([
    ['options of the config', (many: object) => ({ config: many })],
    ['wording', (many: object) => ({ config: {}, strings: many })],
    ['items of a list', (many: object) => ({ config: { products: Object.values(many) } })],
  ])('refuses a draft of more %s than there are', async (_, draftOf) => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`unknown ${index}`, 'x']));
    for (const path of ['save', 'draft'] as const)
      expect(await now.server.ask(path, { version: now.version, login: draftOf(many) })).toEqual({
        status: 400,
        body: { message: 'The body has too many values. Send at most 2000.' },
      });
  });

  test('waits for no request that has not arrived', async () => {
    await now.server.beginAsking('save');
    expect((await now.server.ask('save', { version: now.version, login: ORGANIZATION })).status).toBe(200);
  });
});
