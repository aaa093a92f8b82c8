import { join } from 'node:path';

/** Where this project is, whatever folder a command runs in. */
export const ROOT = join(import.meta.dirname, '..');

export const LOGIN_CONFIG = join(ROOT, 'src/login.config.ts');

/** Port on which `npm start` serves app and sandbox, unless it is taken or another is asked for. */
export const START_PORT = 5173;
