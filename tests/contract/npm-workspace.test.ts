import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createServer } from 'vite';
import { onTestFinished, test } from 'vitest';
import { copyProject } from '../helpers/project-copy.ts';

const run = promisify(execFile);

/** This project as a workspace of another, to whose folder npm hoists all packages. @returns its folder */
async function asWorkspace(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'workspaces-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  await writeFile(
    join(parent, 'package.json'),
    JSON.stringify({ private: true, workspaces: ['apps/*', 'apps/*/packages/*'] }),
  );
  const folder = join(parent, 'apps/login');
  await mkdir(dirname(folder));
  await rename((await copyProject()).folder, folder);
  const packages = join(parent, 'node_modules');
  await rename(join(folder, 'node_modules'), packages);
  // As npm links the workspaces that the parent names.
  await rm(join(packages, '@b2b-login/sandbox'));
  await symlink(join(folder, 'packages/sandbox'), join(packages, '@b2b-login/sandbox'));
  return folder;
}

test('in an npm workspace the packages are found beside the folder above', async ({ expect }) => {
  const folder = await asWorkspace();
  const packages = join(folder, '../../node_modules');

  const node = (...command: string[]) =>
    run(process.execPath, command, { cwd: folder, env: { ...process.env, NODE_ENV: 'production' } });
  const check = await node(join(packages, 'tsx/dist/cli.mjs'), 'scripts/check.ts');
  expect(check.stdout).toContain('No problems');

  await node(join(packages, 'vite/bin/vite.js'), 'build', '--mode', 'sandbox');
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const version = JSON.parse(await readFile(join(folder, 'dist/version.json'), 'utf8'));
  expect(version.packages).toEqual(dependencies);

  const server = await createServer({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    logLevel: 'silent',
  });
  onTestFinished(() => server.close());
  for (const url of ['/src/main.tsx', '/src/login/locales/pseudo-locale.ts', '/preview/frame/page-text.ts'])
    expect(await server.transformRequest(url)).toMatchObject({ code: expect.any(String) });
});
