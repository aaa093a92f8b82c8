import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { packageFolder } from '../../src/login/rules/package-folder.ts';

export const COMPILER = join(packageFolder('typescript'), 'bin/tsc');

/** What the compiler says of a project, an error a line; nothing where all is right. @param project its folder or config */
export function compile(project: string): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [COMPILER, '--pretty', 'false', '-p', project], (_error, said) => done(said));
  });
}
