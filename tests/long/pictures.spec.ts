import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { copyProject } from '../helpers/project-copy.ts';
import { TEST } from '../helpers/time-limits.ts';

const runFile = promisify(execFile);

test('npm run gallery takes the same pictures again, and says which ones a change of the config changes', async () => {
  // It runs the command twice.
  test.setTimeout(2 * TEST);
  const project = await copyProject();
  const gallery = async (...options: string[]) => {
    const args = ['run', '--silent', 'gallery', '--', '--only', 'sign-in form', ...options];
    const { stdout } = await runFile('npm', args, { cwd: project.folder });
    return stdout;
  };
  const taken = async (name: string) => {
    const { pictures } = JSON.parse(await readFile(join(project.folder, name, 'index.json'), 'utf8'));
    return pictures.map(({ id, status }: { id: string; status: string }) => `${id} ${status}`);
  };
  try {
    await project.saveLogin();
    expect(await gallery('--out', 'before')).toContain('✓ Sign-in form at /login/acme');
    expect(await taken('before')).toEqual([
      'discovery-form arrived',
      'organization-form arrived',
      'organization-form-restricted arrived',
    ]);

    await project.saveLogin({ strings: { 'organizationLogin.title': 'Welcome to {organizationName}' } });
    const said = await gallery('--out', 'after', '--compare', 'before');
    expect(said).toContain('organization-form: changed');
    expect(said, 'the same picture as before').not.toContain('discovery-form:');
  } finally {
    await project.remove();
  }
});
