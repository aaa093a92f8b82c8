import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { newProject } from '#sandbox/testing';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.ts';

const { publicToken, secret } = newProject();
let project: ProjectCopy | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  if (project) await rm(project.folder, { recursive: true });
});

test('a build with a secret in its page is refused without printing it', async () => {
  project = await copyProject();
  const page = join(project.folder, 'index.html');
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('</head>', `<meta name="key" content="${secret}" /></head>`),
  );
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', publicToken);
  const failure = build({ configFile: join(project.folder, 'vite.config.ts'), logLevel: 'silent' });
  await expect(failure).rejects.toThrow('index.html holds a Stytch secret');
  await expect(failure).rejects.not.toThrow(secret);
});

test('a build with secrets in files that are copied is refused with the names of all, and copies none', async () => {
  project = await copyProject();
  const { folder } = project;
  await mkdir(join(folder, 'public/deep'), { recursive: true });
  await writeFile(join(folder, 'public/notes.txt'), `# ${secret}\n`);
  await writeFile(join(folder, 'public/deep/robots.txt'), `# ${secret}\n`);
  await writeFile(join(folder, '.env.production.local'), `STYTCH_SECRET=${secret}\n`);
  await symlink(join(folder, '.env.production.local'), join(folder, 'public/linked.txt'));
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', publicToken);
  const failure = build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'silent' });
  await expect(failure).rejects.toThrow(/robots\.txt, \S+linked\.txt, \S+notes\.txt hold a Stytch secret/);
  await expect(failure).rejects.not.toThrow(secret);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('a build of a source that holds a secret is refused without printing or writing it', async () => {
  project = await copyProject();
  await project.saveLogin({ strings: { 'login.title': secret } });
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', publicToken);
  const failure = build({ configFile: join(project.folder, 'vite.config.ts'), logLevel: 'silent' });
  await expect(failure).rejects.toThrow(/\.js holds a Stytch secret/);
  await expect(failure).rejects.not.toThrow(secret);
  expect(existsSync(join(project.folder, 'dist'))).toBe(false);
});

test('a build with a secret in a public variable is refused without printing it', async () => {
  vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', publicToken);
  vi.stubEnv('VITE_BACKEND_KEY', secret);
  project = await copyProject();
  const failure = build({ configFile: join(project.folder, 'vite.config.ts'), logLevel: 'silent' });
  await expect(failure).rejects.toThrow(/VITE_BACKEND_KEY: It holds a Stytch secret/);
  await expect(failure).rejects.not.toThrow(secret);
});
