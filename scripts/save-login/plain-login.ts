import { isPlain, type PlainLogin } from '../edit-login/plain.ts';

/** What a file exports, without what JSON has not; null where that is no config. */
export function plainLogin(exported: unknown): PlainLogin | null {
  const json: unknown = JSON.parse(JSON.stringify(exported ?? null));
  return isPlain(json) ? json : null;
}
