import type { Plugin } from 'vite';
import { judgeDraft, saveDraft } from './save-login/draft-endpoint.ts';
import { describeLogin } from './save-login/login-endpoint.ts';

/**
 * What the gallery at `/preview/` needs of the development server: what there is to say about the login config and
 * drafts of it, which are judged by code that runs in Node alone, and where to save them.
 * @param file absolute path of the config
 */
export function gallery(file: string): Plugin {
  return {
    name: 'gallery',
    apply: 'serve',
    configureServer({ middlewares, config: { base } }) {
      middlewares.use('/__preview/login.json', describeLogin(file));
      middlewares.use('/__preview/draft.json', judgeDraft(file));
      middlewares.use('/__preview/save.json', saveDraft(file));
      middlewares.use((request, response, next) => {
        const { url = '' } = request;
        const [path, query] = url.split('?', 2);
        if (path !== `${base}preview`) return next();
        response.writeHead(302, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
      });
    },
  };
}
