import { join } from 'node:path';
import { loadConfigFromFile } from 'vite';
import { ROOT } from '../paths.ts';

/** The path that `vite.config.ts` has the app served below, such as `/app/`. @param mode of Vite */
export async function readBase(mode: string): Promise<string> {
  const found = await loadConfigFromFile({ command: 'build', mode }, join(ROOT, 'vite.config.ts'), ROOT);
  return found?.config.base ?? '/';
}
