import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** What the compiler says of a project, an error a line; nothing where all is right. @param project its folder or config */
export function compile(project: string): Promise<string> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    execFile(process.execPath, [compiler, '--pretty', 'false', '-p', project], (_error, said) => done(said));
  });
}
