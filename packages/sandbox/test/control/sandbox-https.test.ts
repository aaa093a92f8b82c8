import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../../../scripts/paths.ts';
import { newProject } from '../../src/testing/test-project.ts';

let home = '';
let child: ChildProcess | undefined;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'authority-'));
});

afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(home, { recursive: true });
});

/** Runs `npm run sandbox -- --https`, and reads where it is and whom to trust. */
async function start(): Promise<{ url: string; authority: string }> {
  const running = spawn(
    process.execPath,
    ['--import', 'tsx', 'packages/sandbox/src/adapters/command.ts', '--https', '--port', '0'],
    {
      cwd: ROOT,
      env: { ...process.env, XDG_DATA_HOME: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  child = running;
  let said = '';
  for await (const chunk of running.stdout) {
    said += chunk;
    if (said.includes('Ctrl+C')) break;
  }
  const [, url = ''] = /Sandbox: (\S+)/.exec(said) ?? [];
  const [, authority = ''] = /NODE_EXTRA_CA_CERTS=(\S+)/.exec(said) ?? [];
  return { url, authority };
}

/** Signs a member in by an emailed link with Stytch's Node client, as a backend would. */
const SIGN_IN = `
import { B2BClient } from 'stytch';
const { url, projectId, secret } = JSON.parse(process.env.CASE);
const stytch = new B2BClient({ project_id: projectId, secret, custom_base_url: url });
const email_address = 'new@optional-mfa.test';
await stytch.magicLinks.email.loginOrSignup({ organization_id: 'optional-mfa', email_address });
const inbox = await fetch(url + '/__sandbox/inbox.json?to=' + email_address);
const link = new URL((await inbox.json()).messages[0].link);
const { member } = await stytch.magicLinks.authenticate({ magic_links_token: link.searchParams.get('token') });
console.log(link.protocol, member.email_address);
`;

async function signIn(url: string, trust: Record<string, string>): Promise<{ said: string; failed: string }> {
  const { projectId, secret } = newProject();
  const client = spawn(process.execPath, ['--input-type=module', '--eval', SIGN_IN], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, CASE: JSON.stringify({ url, projectId, secret }), ...trust },
  });
  const [said, failed] = await Promise.all([text(client.stdout), text(client.stderr), once(client, 'exit')]);
  return { said, failed };
}

test("Stytch's Node client signs a member in over https where it trusts the authority, and only there, after a restart too", async () => {
  const { url, authority } = await start();
  expect(url).toMatch(/^https:\/\/localhost:\d+$/);
  expect(await signIn(url, { NODE_EXTRA_CA_CERTS: authority })).toEqual({
    said: 'https: new@optional-mfa.test\n',
    failed: '',
  });
  const distrusting = await signIn(url, {});
  expect(distrusting.said).toBe('');
  expect(distrusting.failed).toContain('RequestError: fetch failed');

  const trusted = await readFile(authority, 'utf8');
  child?.kill('SIGTERM');
  if (child) await once(child, 'exit');
  const again = await start();
  expect(await readFile(again.authority, 'utf8')).toBe(trusted);
  expect((await signIn(again.url, { NODE_EXTRA_CA_CERTS: authority })).said).toContain(
    'new@optional-mfa.test',
  );
});

test.skipIf(process.platform === 'win32')(
  'the key of the authority is readable by its owner alone',
  async () => {
    const { mode } = await stat(join(home, 'stytch-b2b-sandbox/authority-key.pem'));
    expect((mode & 0o777).toString(8)).toBe('600');
  },
);
