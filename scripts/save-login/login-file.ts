import { createHash, randomUUID } from 'node:crypto';
import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { OUTDATED } from '../../preview/panel/draft-answers.ts';
import type { Finding } from '../../src/login/rules/finding.ts';
import type { PlainLogin } from '../edit-login/plain.ts';
import { loadLoginConfig } from '../load-login-config.ts';
import { readLoginText } from '../read-login-text.ts';
import { HttpRefusal } from './http-refusal.ts';
import { plainLogin } from './plain-login.ts';

/** A login config's file at one moment. */
export interface LoginSnapshot {
  readonly source: string;
  readonly version: string;
  /** What it gives, without what JSON has not; null where that is no config. */
  readonly login: PlainLogin | null;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** @throws what the file throws, or the compiler */
export async function readLogin(file: string): Promise<LoginSnapshot> {
  const { source, exported, problems, warnings } = await loadLoginConfig(file);
  return { source, version: versionOf(source), login: plainLogin(exported), problems, warnings };
}

/** Puts a text in the place of another one, all of it or nothing. @throws HttpRefusal where the other one is not there */
export async function replaceText(file: string, old: string, source: string): Promise<string> {
  const found = await lstat(file);
  if (!found.isFile())
    throw new HttpRefusal(
      409,
      'The file is a link to another one, which saving would replace. Change it there by hand.',
    );
  const written = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(written, source, { flag: 'wx', mode: found.mode });
    if ((await readLoginText(file)) !== old) throw new HttpRefusal(409, OUTDATED);
    await rename(written, file);
  } finally {
    await rm(written, { force: true });
  }
  return versionOf(source);
}

function versionOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
