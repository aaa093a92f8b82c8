import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vite';
import type { LoginFileAnswer } from '../preview/panel/draft-answers.ts';
import type { LoginDraft } from '../preview/situations/situation.ts';
import { messageOf } from './message-of.ts';
import { judgeDraft, saveDraft } from './save-login/draft-endpoint.ts';
import { readLogin } from './save-login/login-file.ts';

/**
 * What the gallery at `/preview/` needs of the development server: what there is to say about the login config and
 * drafts of it, which are judged by code that runs in Node alone, and where to save them.
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
      middlewares.use('/__preview/draft.json', judgeDraft(file));
      middlewares.use('/__preview/save.json', saveDraft(file));
      middlewares.use((request, response, next) => {
        const { url = '' } = request;
        if (url !== '/preview' && !url.startsWith('/preview?')) return next();
        response.writeHead(302, { location: url.replace('/preview', '/preview/') }).end();
      });
    },
  };
}

/** A file that can't be read has a problem as well. */
async function judge(file: string): Promise<LoginFileAnswer> {
  try {
    const { problems, warnings, version, login } = await readLogin(file);
    // Of a config with problems nothing is known but them; one without is what the type says.
    return { problems, warnings, version, login: problems.length > 0 ? null : (login as LoginDraft | null) };
  } catch (error) {
    return {
      problems: [
        { path: 'login', found: 'no config', message: stripVTControlCharacters(messageOf(error)).trim() },
      ],
      warnings: [],
      version: '',
      login: null,
    };
  }
}
