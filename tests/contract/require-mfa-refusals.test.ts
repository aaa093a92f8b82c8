import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { askYes } from '../../scripts/require-mfa/ask-yes.ts';
import { keys, run } from '../helpers/run-require-mfa.ts';

describe('what is wrong is named, with what is allowed, before anything is asked of Stytch', () => {
  test.each([
    ['', /Name the organization/],
    ['a/../b', /`a\/\.\.\/b` is no slug/],
    ['..', /`\.\.` is no slug/],
    ['acme sms-only', /takes one organization, and got 2 words: `acme`, `sms-only`/],
    ['acme --methods sms', /`--methods` lists `sms`.*Allowed: `sms_otp`, `totp`/],
    ['acme --methods totp,totp', /lists `totp` twice/],
    ['acme --method totp', /--method/],
    ['acme --sandbox https://test.stytch.com', /`--sandbox` is https:\/\/test\.stytch\.com/],
  ])('%s', async (line, says) => {
    await expect(run(line)).rejects.toThrow(says);
  });

  test.each([
    [{ STYTCH_SECRET: '' }, '`STYTCH_SECRET` is not set'],
    [{ STYTCH_PROJECT_ID: 'public-token-test-1' }, '`STYTCH_PROJECT_ID` holds a public token'],
    [{ STYTCH_PROJECT_ID: 'project-test-1' }, 'begins like a project ID, but is not a whole one'],
    [{ STYTCH_SECRET: '"secret-test-c2Vj"' }, '`STYTCH_SECRET` has spaces or quotes around it'],
    [{ STYTCH_SECRET: 'c2VjcmV0c2VjcmV0' }, '`STYTCH_SECRET` holds 16 characters'],
    [{ STYTCH_SECRET: 'secret-live-c2Vj' }, 'of the test environment and `STYTCH_SECRET` of the live one'],
  ])('%j', async (wrong, says) => {
    const error = await run('acme', { ...keys().variables, ...wrong }).catch(String);
    expect(error).toContain(says);
    expect(error).not.toContain('c2Vj');
  });
});

test.each(['secret-test-c2VjcmV0', 'acme secret-test-c2VjcmV0'])(
  'a secret in the place of an organization is not repeated: %s',
  async (line) => {
    const error = await run(line).catch(String);
    expect(error).toContain('A Stytch secret does not belong on a command line. Revoke it');
    expect(error).not.toContain('c2VjcmV0');
  },
);

test.each([
  ['y\n', true],
  ['Yes\n', true],
  ['\n', false],
  ['no\n', false],
  ['', false],
])('the answer %j at the terminal', async (typed, agrees) => {
  const input = new PassThrough();
  input.end(typed);
  expect(await askYes('Change it?', input, new PassThrough())).toBe(agrees);
});

test('as a command, refuses a live project without a terminal, and says why', async () => {
  const { variables } = keys('live');
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/require-mfa.ts', 'acme'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  expect(exitCode).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('is a live project, and there is no terminal to ask');
  expect(stderr).not.toContain(variables.STYTCH_SECRET);
});
