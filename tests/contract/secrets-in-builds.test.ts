import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { copyProject, type ProjectCopy } from '../helpers/project-copy.ts';
import { newProject } from '../helpers/test-project.ts';

const { publicToken, secret } = newProject();
let project: ProjectCopy | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  if (project) await rm(project.folder, { recursive: true });
});

const PLACES: Record<string, (folder: string) => Promise<void>> = {
  async 'index.html'(folder) {
    const page = join(folder, 'index.html');
    await writeFile(
      page,
      (await readFile(page, 'utf8')).replace('</head>', `<meta name="key" content="${secret}" /></head>`),
    );
  },
  async 'robots.txt'(folder) {
    await mkdir(join(folder, 'public'), { recursive: true });
    await writeFile(join(folder, 'public/robots.txt'), `# ${secret}\n`);
  },
};

test.each(Object.keys(PLACES))(
  'a build with a secret in %s is refused without printing it',
  async (file) => {
    project = await copyProject();
    await PLACES[file]?.(project.folder);
    vi.stubEnv('VITE_STYTCH_PUBLIC_TOKEN', publicToken);
    const failure = build({ configFile: join(project.folder, 'vite.config.ts'), logLevel: 'silent' });
    await expect(failure).rejects.toThrow(`${file} holds a Stytch secret`);
    await expect(failure).rejects.not.toThrow(secret);
  },
  30_000,
);
