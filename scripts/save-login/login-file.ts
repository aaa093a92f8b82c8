import { createHash } from 'node:crypto';
import type { Finding } from '../../src/login/rules/finding.ts';
import type { PlainLogin } from '../edit-login/plain.ts';
import { loadLoginConfig } from '../load-login-config.ts';
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

/** By which a text is known. */
export function versionOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
