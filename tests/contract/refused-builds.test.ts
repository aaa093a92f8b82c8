import { execFile } from 'node:child_process';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newProject } from '#sandbox/testing';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.ts';

const { publicToken, secret } = newProject();

let project: ProjectCopy;
beforeEach(async () => {
  project = await copyProject();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await project.remove();
});

/** Builds the project as `npm run build` does. */
function built(variables: Record<string, string>, mode = 'production') {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.stubEnv('NODE_ENV', 'production');
  const configFile = join(project.folder, 'vite.config.ts');
  return build({ configFile, mode, logLevel: 'silent', build: { write: false } });
}

test('a build without a public token is refused, and says what to set', async () => {
  await expect(built({ VITE_STYTCH_PUBLIC_TOKEN: '' })).rejects.toThrow(
    /VITE_STYTCH_PUBLIC_TOKEN: It is not set\. Set it to the public token of your Stytch project/,
  );
});

test('a build whose custom domain would say more in the security policy than a host is refused', async () => {
  for (const domain of ['https://login.example.com', 'a.test; script-src *', 'a.test,b.test', '*'])
    await expect(
      built({ VITE_STYTCH_PUBLIC_TOKEN: publicToken, VITE_STYTCH_CUSTOM_DOMAIN: domain }),
    ).rejects.toThrow(`VITE_STYTCH_CUSTOM_DOMAIN: It holds \`${domain}\`, which is not a host name.`);
});

test('a build with mistakes in the login config is refused, with all that is wrong', async () => {
  await project.saveLogin({
    config: { mfaProductInclude: [], sessionOptions: { sessionDurationMinutes: 3 } },
  });
  const failure = built({ VITE_STYTCH_PUBLIC_TOKEN: '' });
  await expect(failure).rejects.toThrow(/- VITE_STYTCH_PUBLIC_TOKEN: It is not set/);
  await expect(failure).rejects.toThrow(
    '- src/login.config.ts: `sessionOptions.sessionDurationMinutes` is 3. Write whole minutes from 5 to 527040 (366 days).\n' +
      '- src/login.config.ts: `mfaProductInclude` is empty, which Stytch takes for all methods.',
  );
});

test('a page that outgrows its budget is refused, and the module that grew is named', async () => {
  const noise = Array.from({ length: 4000 }, (_, index) => Math.imul(index, 2654435761).toString(36)).join(
    '',
  );
  await appendFile(join(project.folder, 'src/dashboard/card.tsx'), `\nglobalThis.name = '${noise}';\n`);
  const failure = built({}, 'sandbox');
  await expect(failure).rejects.toThrow(/The page `dashboard` is \d+ bytes under gzip; its budget is \d+/);
  await expect(failure).rejects.toThrow(/- src\/dashboard\/card\.tsx: \d+ bytes more/);
});

/** What `npm run build` says last, once it has said that it fails; and its exit code. */
function refusal(variables: Record<string, string>): Promise<{ says: string; exitCode: unknown }> {
  const vite = join(project.folder, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ...variables };
  return new Promise((done) => {
    execFile(process.execPath, [vite, 'build'], { cwd: project.folder, env }, (error, _said, stderr) => {
      const [, says = stderr] = stripVTControlCharacters(stderr).split('error during build:\n');
      done({ says, exitCode: error?.code });
    });
  });
}

test('npm run build that is refused for its environment and login config ends with what is wrong', async () => {
  await project.saveLogin({ config: { mfaProductInclude: [] } });
  const { says, exitCode } = await refusal({ VITE_STYTCH_PUBLIC_TOKEN: '' });
  expect(says).toMatch(
    /^This build would not work:\n\n- VITE_STYTCH_PUBLIC_TOKEN: .*\n- src\/login\.config\.ts: `mfaProductInclude` is empty.*\n$/,
  );
  expect(exitCode).toBe(1);
});

test('npm run build with a login config that is no TypeScript ends with where it breaks off', async () => {
  await writeFile(join(project.folder, 'src/login.config.ts'), 'export default {\n  config: [1 2],\n};\n');
  const { says, exitCode } = await refusal({ VITE_STYTCH_PUBLIC_TOKEN: publicToken });
  expect(says).toMatch(/^This build would not work:\n\n- src\/login\.config\.ts: It can't be read: /);
  expect(says).toMatch(/login\.config\.ts:2:\d+/);
  expect(says).not.toMatch(/\n +at |RunnerError/);
  expect(exitCode).toBe(1);
});

test('npm run build that finds a secret in a file it copies ends with where it is, without printing it', async () => {
  const folder = join(project.folder, 'public');
  await mkdir(folder);
  await writeFile(join(folder, 'robots.txt'), `# ${secret}\n`);
  const { says, exitCode } = await refusal({ VITE_STYTCH_PUBLIC_TOKEN: publicToken });
  expect(says).toMatch(/^\S+robots\.txt holds a Stytch secret, and .* was ever published\.\n$/);
  expect(says).not.toContain(secret);
  expect(exitCode).toBe(1);
});
