import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { access, chmod, constants, lstat, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OUTDATED } from '../../preview/panel/draft/draft-answers.ts';
import { HttpRefusal } from './http-refusal.ts';

/** Puts a text in the place of another one, all of it or nothing. @throws HttpRefusal where the other one is not there */
export async function replaceText(file: string, old: string, source: string): Promise<void> {
  const prepared = await prepareText(file, source);
  try {
    prepared.putInPlaceOf(old);
  } finally {
    await prepared.remove();
  }
}

/** Writes a text beside a file, where it is ready to take its place. @throws HttpRefusal where nothing may */
export async function prepareText(file: string, source: string) {
  const found = await lstat(file);
  if (!found.isFile())
    throw new HttpRefusal(
      409,
      'The file is a link to another one, which saving would replace. Change it there by hand.',
    );
  await refuseReadOnly(file, found.mode);
  const written = `${file}.${process.pid}.${randomUUID()}.tmp`;
  await writeFile(written, source, { flag: 'wx', mode: found.mode });
  // Of a new file's mode the process takes away what its umask has.
  await chmod(written, found.mode);
  return {
    /** In one go: what an editor saves while this process does something else is seen here. */
    putInPlaceOf(old: string): void {
      if (!readFileSync(file).equals(Buffer.from(old))) throw new HttpRefusal(409, OUTDATED);
      renameSync(written, file);
    },
    remove: () => rm(written, { force: true }),
  };
}

/** A file is replaced by leave of its folder alone. What its own mode says counts here, to whom it does not bind as well. */
async function refuseReadOnly(file: string, mode: number): Promise<void> {
  const isWritable = await access(file, constants.W_OK).then(
    () => (mode & 0o222) !== 0,
    () => false,
  );
  if (!isWritable)
    throw new HttpRefusal(409, 'The file is read-only. Allow writing to it, then press Save again.');
}

/** Removes what processes have left beside a file that were killed as they saved it. */
export async function removeLeftovers(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const [, pid] = /^\.(\d+)\.[\da-f-]+\.tmp$/.exec(name.replace(basename(file), '')) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's is, and can't be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
