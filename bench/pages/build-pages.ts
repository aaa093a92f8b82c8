import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { APP_PROJECT } from '#sandbox/client';
import { ROOT } from '../../scripts/paths.ts';

const OUT = join(ROOT, 'node_modules/.cache/bench');

/** Folders of built pages. */
export interface BuiltPages {
  app: string;
  loginFloor: string;
  dashboardFloor: string;
}

/** Builds the app for the sandbox, and beside it the least that could do the same. All by Vite as it comes. */
export async function buildPages(): Promise<BuiltPages> {
  // Vite leaves this to whoever calls it, and without it React would be the one for development.
  process.env.NODE_ENV = 'production';
  return {
    app: await buildPage('app', { configFile: join(ROOT, 'vite.config.ts'), mode: 'sandbox' }),
    loginFloor: await buildPage('login-floor', floor('login')),
    dashboardFloor: await buildPage('dashboard-floor', floor('dashboard')),
  };
}

const floor = (page: string): InlineConfig => ({
  configFile: false,
  root: join(import.meta.dirname, 'floor', page),
  plugins: [react()],
  define: {
    'import.meta.env.VITE_STYTCH_PUBLIC_TOKEN': JSON.stringify(`public-token-test-${APP_PROJECT}`),
  },
});

async function buildPage(name: string, config: InlineConfig): Promise<string> {
  const outDir = join(OUT, name);
  await build({
    ...config,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
  return outDir;
}
