import { describe, expect, test } from 'vitest';
import { findKeys } from '../../scripts/doctor/keys.ts';
import { environmentNotice, environmentProblems } from '../../scripts/environment-problems.ts';
import { customDomainProblem } from '../../src/env/custom-domain.ts';
import { readEnv } from '../../src/env/env.ts';
import { publicTokenProblem } from '../../src/env/public-token.ts';

const UUID = '5a4db0c5-1111-4222-8333-444444444444';
const TOKEN = `public-token-test-${UUID}`;

describe('a public token', () => {
  test.each([TOKEN, `public-token-live-${UUID}`])('%s is one', (value) => {
    expect(publicTokenProblem(value)).toBeUndefined();
  });

  test.each([
    [undefined, 'It is not set.'],
    ['', 'It is not set.'],
    [`project-test-${UUID}`, `It holds a project ID (\`project-test-${UUID}\`).`],
    [` ${TOKEN}`, 'It holds a public token with spaces or quotes around it.'],
    [`"${TOKEN}"`, 'It holds a public token with spaces or quotes around it.'],
    [
      'public-token-test-abc',
      'It holds `public-token-test-abc`, which is not `public-token-test-` or `public-token-live-` and a UUID.',
    ],
  ])('%s is none', (value, problem) => {
    expect(publicTokenProblem(value)).toBe(problem);
  });
});

describe('a secret in the wrong variable', () => {
  const KEY = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4';
  const SECRET = `secret-live-${KEY}=`;

  test.each([
    SECRET,
    `"${SECRET}"`,
    `${TOKEN}${SECRET}`,
    `public-token-live-${SECRET}`,
    `project-live-${UUID} ${SECRET}`,
    `https://${SECRET}/`,
    `${SECRET}.example.com`,
    `secret-live-${KEY}.example.com`,
    `secret-live-${KEY}.stytch.com`,
    // Halves of one, as a double click selects them.
    KEY,
    `live-${KEY}`,
    `public-token-live-${KEY}`,
    `workspace-key-prod-${KEY}`,
  ])('is not repeated by build, doctor, or page: %s', (value) => {
    for (const name of ['VITE_STYTCH_PUBLIC_TOKEN', 'VITE_STYTCH_CUSTOM_DOMAIN']) {
      const variables = { VITE_STYTCH_PUBLIC_TOKEN: TOKEN, [name]: value };
      const { diagnoses } = findKeys(variables, undefined, 'http://localhost:5173');
      const says = JSON.stringify([environmentProblems(variables), diagnoses, readEnv(variables)]);
      expect(says).toMatch(
        /It holds (a secret|\d+ characters)|with spaces or quotes|a project ID|a workspace ID/,
      );
      expect(says).not.toContain('Zm9v');
    }
  });

  test('that is whole is called one', () => {
    expect(publicTokenProblem(`${TOKEN}${SECRET}`)).toMatch(/^It holds a secret/);
    expect(customDomainProblem(`secret-live-${KEY}.example.com`)).toMatch(/^It holds a secret/);
    expect(customDomainProblem('secret-santa.example.com')).toBeUndefined();
  });
});

describe('the environment', () => {
  test('is read when it is right', () => {
    const vars = { VITE_STYTCH_PUBLIC_TOKEN: TOKEN, VITE_STYTCH_CUSTOM_DOMAIN: 'login.example.com' };
    expect(readEnv(vars)).toEqual({ env: { publicToken: TOKEN, customDomain: 'login.example.com' } });
  });

  test('has all of its problems named at once', () => {
    const vars = { VITE_STYTCH_CUSTOM_DOMAIN: 'https://login.example.com/' };
    expect(readEnv(vars)).toMatchObject({
      problems: [{ variable: 'VITE_STYTCH_PUBLIC_TOKEN' }, { variable: 'VITE_STYTCH_CUSTOM_DOMAIN' }],
    });
  });

  test('of a build may hold no secret in a public variable', () => {
    const [problem, ...others] = environmentProblems({
      VITE_STYTCH_PUBLIC_TOKEN: TOKEN,
      VITE_API_KEY: 'secret-live-abc',
    });
    expect(problem).toMatch(/^VITE_API_KEY: It holds a Stytch secret/);
    expect(problem).not.toContain('secret-live-abc');
    expect(others).toEqual([]);
  });

  test('of a build may hold no custom domain that is none', () => {
    const problems = (domain: string) =>
      environmentProblems({ VITE_STYTCH_PUBLIC_TOKEN: TOKEN, VITE_STYTCH_CUSTOM_DOMAIN: domain });
    expect(problems('login.example.com')).toEqual([]);
    expect(problems('https://login.example.com')).toEqual([expect.stringMatching(/is not a host name/)]);
    expect(problems('test.stytch.com')).toEqual([expect.stringMatching(/is Stytch's own host/)]);
  });
});

describe('a build with a mode of its own', () => {
  const LIVE = TOKEN.replace('test', 'live');
  const build = (token: string, mode: string) =>
    environmentProblems({ VITE_STYTCH_PUBLIC_TOKEN: token }, { mode });

  test.each([
    [TOKEN, 'test'],
    [LIVE, 'live'],
    [TOKEN, 'production'],
    [LIVE, 'staging'],
  ])('takes %s with --mode %s', (token, mode) => {
    expect(build(token, mode)).toEqual([]);
  });

  test.each([
    [TOKEN, 'live'],
    [LIVE, 'test'],
  ])('refuses %s with --mode %s, and says where the right one goes', (token, mode) => {
    expect(build(token, mode)).toEqual([
      expect.stringMatching(
        new RegExp(`It is not of Stytch's ${mode} environment.*\\.env\\.${mode}\\.local`),
      ),
    ]);
  });

  test('is told that it is for the test environment, where only the token says so', () => {
    const notice = (token: string, mode: string) =>
      environmentNotice({ VITE_STYTCH_PUBLIC_TOKEN: token }, mode);
    expect(notice(TOKEN, 'production')).toMatch(/talks to Stytch's test environment/);
    expect(notice(TOKEN, 'test')).toBeUndefined();
    expect(notice(LIVE, 'production')).toBeUndefined();
  });
});

describe('a project with HttpOnly cookies', () => {
  const build = (variables: Record<string, string>) =>
    environmentProblems(variables, { project: { httpOnlyCookies: true } });

  test('needs a custom domain and a live token', () => {
    expect(build({ VITE_STYTCH_PUBLIC_TOKEN: TOKEN })).toEqual([
      expect.stringMatching(/VITE_STYTCH_CUSTOM_DOMAIN is not set/),
      expect.stringMatching(/is not of the live environment/),
    ]);
    expect(
      build({
        VITE_STYTCH_PUBLIC_TOKEN: TOKEN.replace('test', 'live'),
        VITE_STYTCH_CUSTOM_DOMAIN: 'login.example.com',
      }),
    ).toEqual([]);
  });
});
