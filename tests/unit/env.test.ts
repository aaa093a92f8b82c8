import { describe, expect, test } from 'vitest';
import { environmentProblems } from '../../scripts/environment-problems.ts';
import { readEnv } from '../../src/env.ts';
import { publicTokenProblem } from '../../src/public-token.ts';

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

  test('that is a secret is never repeated', () => {
    const secret = 'secret-test-Zm9vYmFyYmF6cXV4';
    expect(publicTokenProblem(secret)).toMatch(/^It holds a secret/);
    expect(publicTokenProblem(secret)).not.toContain('Zm9v');
    expect(publicTokenProblem(secret.replace('secret-', ''))).not.toContain('Zm9v');
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
});
