import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { CheckedLogin } from '../src/login/rules/check-login.ts';
import { loadLoginConfig } from './load-login-config.ts';

/**
 * What the gallery at `/preview/` needs of the development server: what there is to say about the login config, which
 * is judged by code that runs in Node alone.
 * @param file absolute path of the config
 */
export function gallery(file: string): Plugin {
  return {
    name: 'gallery',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/__preview/login.json', (_request: IncomingMessage, response: ServerResponse) => {
        void judge(file).then((judged) => {
          response.setHeader('content-type', 'application/json');
          response.setHeader('cache-control', 'no-store');
          response.end(JSON.stringify(judged));
        });
      });
      middlewares.use((request, response, next) => {
        if (request.url !== '/preview') return next();
        response.writeHead(302, { location: '/preview/' }).end();
      });
    },
  };
}

/** A file that can't be read has a problem as well. */
async function judge(file: string): Promise<CheckedLogin> {
  try {
    const { problems, warnings } = await loadLoginConfig(file);
    return { problems, warnings };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ path: 'login', found: 'no config', message }], warnings: [] };
  }
}
