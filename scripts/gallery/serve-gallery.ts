import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { createSandbox } from '#sandbox';
import { appSandbox } from '../app-sandbox.ts';
import { ROOT } from '../paths.ts';
import { sdkMessages } from '../sdk-messages.ts';
import { SeededRandom } from './seeded-random.ts';

/** When it is in every picture. Later than now: a browser takes no cookie that is over by its own clock. */
export const MOMENT = new Date('2035-01-02T09:30:00Z');

interface GalleryServer {
  readonly url: string;
  /** Takes time and chance back to where they begin, so that a picture comes out as it did before. */
  rewind(): void;
  close(): Promise<void>;
}

/** Serves the gallery's frames on a free port, with a sandbox in which nothing is left to chance. */
export async function serveGallery(): Promise<GalleryServer> {
  const random = new SeededRandom();
  let begun = Date.now();
  const clock = () => MOMENT.getTime() + Date.now() - begun;
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [react(), appSandbox({ sandbox: createSandbox({ clock, random: random.next }) })],
    resolve: { alias: sdkMessages },
    define: { 'import.meta.env.VITE_STYTCH_SANDBOX': "'true'" },
    server: { host: 'localhost', port: 0, hmr: false, watch: null },
    // Beside what `npm start` keeps, which may run.
    cacheDir: 'node_modules/.vite-gallery',
    optimizeDeps: { entries: ['preview/frame.html'] },
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The server of the gallery has no address.');
  return {
    url: new URL(url).origin,
    rewind() {
      random.reset();
      begun = Date.now();
    },
    close: () => server.close(),
  };
}
