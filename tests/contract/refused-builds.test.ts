import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.ts';
import { newProject } from '../helpers/test-project.ts';

const { publicToken, secret } = newProject();

let project: ProjectCopy;
beforeEach(async () => {
  project = await copyProject();
});
afterEach(() => project.remove());

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
}, 30_000);

test('npm run build with a login config that is no TypeScript ends with where it breaks off', async () => {
  await writeFile(join(project.folder, 'src/login.config.ts'), 'export default {\n  config: [1 2],\n};\n');
  const { says, exitCode } = await refusal({ VITE_STYTCH_PUBLIC_TOKEN: publicToken });
  expect(says).toMatch(/^This build would not work:\n\n- src\/login\.config\.ts: It can't be read: /);
  expect(says).toMatch(/login\.config\.ts:2:\d+/);
  expect(says).not.toMatch(/\n +at |RunnerError/);
  expect(exitCode).toBe(1);
}, 30_000);

test('npm run build that finds a secret ends with where it is', async () => {
  const folder = join(project.folder, 'public');
  await mkdir(folder);
  await writeFile(join(folder, 'robots.txt'), `# ${secret}\n`);
  const { says, exitCode } = await refusal({ VITE_STYTCH_PUBLIC_TOKEN: publicToken });
  expect(says).toMatch(/^\S+robots\.txt holds a Stytch secret, and .* was ever published\.\n$/);
  expect(exitCode).toBe(1);
}, 30_000);
