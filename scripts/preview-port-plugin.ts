import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Plugin } from 'vite';
import { isTaken, takenMessage } from '#sandbox/node';
import { UserFacingError } from './user-facing-error.ts';

/**
 * Keeps `npm run preview` on its port. Without this, Vite would silently take the next free port, and
 * http://localhost:4173 would go on showing whatever else runs there. Vite's own refusal does not say what to do.
 */
export function previewPort(): Plugin {
  return {
    name: 'preview-port',
    config: () => ({ preview: { strictPort: true } }),
    async configurePreviewServer({ config: { preview } }) {
      const { port, host } = preview;
      const probe = createServer().listen(port, typeof host === 'string' ? host : undefined);
      await once(probe, 'listening').catch((error: unknown) => {
        throw isTaken(error) ? new UserFacingError(takenMessage(port)) : error;
      });
      probe.close();
      await once(probe, 'close');
    },
  };
}
