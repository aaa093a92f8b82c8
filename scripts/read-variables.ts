import { loadEnv } from 'vite';
import { ROOT } from './paths.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The variables of the environment and of `.env` files that are for this app, as Vite reads them: `VITE_*`, which a
 * build makes public, and `STYTCH_*`, which are for commands alone.
 * @param mode of Vite, which says what files beside `.env` and `.env.local` count
 */
export function readVariables(mode = 'production'): Variables {
  return loadEnv(mode, ROOT, ['VITE_', 'STYTCH_']);
}
