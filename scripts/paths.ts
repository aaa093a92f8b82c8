import { join } from 'node:path';

/** Where this project is, whatever folder a command runs in. */
export const ROOT = join(import.meta.dirname, '..');

export const LOGIN_CONFIG = join(ROOT, 'src/login.config.ts');
