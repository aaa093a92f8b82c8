import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';
import { appSandbox } from '../../scripts/app-sandbox.ts';
import { sdkMessages } from '../../scripts/sdk-messages.ts';

/** Serves the gallery's frames, built for speed: `npm start` serves hundreds of files for each. */
export async function serveFrames(use: (url: string) => Promise<void>): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'frames-'));
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'silent',
    plugins: [react(), appSandbox()],
    resolve: { alias: sdkMessages },
    define: { 'import.meta.env.VITE_STYTCH_SANDBOX': "'true'" },
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: 'preview/frame.html' },
    },
    preview: { host: 'localhost', port: 0 },
  };
  await build(config);
  const server = await preview(config);
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The frames have no address.');
  await use(`${new URL(url).origin}/preview/frame.html`);
  await server.close();
  await rm(outDir, { recursive: true });
}
