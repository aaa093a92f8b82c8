import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createSandbox, type Sandbox, type SandboxOptions } from '../create-sandbox.ts';

const KEY = Symbol.for('stytch-sandbox');

interface Kept {
  readonly sandbox: Sandbox;
  readonly changedAt: number;
  readonly options: string;
}

// A development server loads its configuration anew at each restart, this file with it: what is to outlive that is kept
// where the process keeps it.
const host: typeof globalThis & { [KEY]?: Kept } = globalThis;

/**
 * The sandbox of this process, with all who are signed in. It begins anew where its own code has changed since.
 * @param options as `createSandbox` has them
 * @param code folder of that code. Default: this sandbox's
 */
export function keptSandbox(
  options: Pick<SandboxOptions, 'appPath' | 'allowedHosts'>,
  code: string = resolve(import.meta.dirname, '..'),
): Sandbox {
  const changedAt = lastChange(code);
  const kept = host[KEY];
  const asText = JSON.stringify(options);
  if (kept?.changedAt === changedAt && kept.options === asText) return kept.sandbox;
  const sandbox = createSandbox(options);
  host[KEY] = { sandbox, changedAt, options: asText };
  return sandbox;
}

function lastChange(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}
