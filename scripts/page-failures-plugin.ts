import type { Plugin } from 'vite';

/** As it stands in the page: of what happens before the page is there. */
const script = (base: string): string => `
const cover = ({ message, filename }) =>
  import('${base}@vite/client').then(({ ErrorOverlay }) =>
    document.body.append(new ErrorOverlay({ message: 'This page can’t start.\\n\\n' + message, stack: filename })));
addEventListener('error', cover);
addEventListener('load', () => removeEventListener('error', cover), { once: true });
`;

/**
 * Covers a page of the development server with the reason why it can't start, such as a name that an imported file does not
 * export. Vite covers it for what it can't compile alone; the page would stay white.
 */
export function pageFailures(): Plugin {
  let base = '/';
  return {
    name: 'page-failures',
    apply: 'serve',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: () => [{ tag: 'script', children: script(base), injectTo: 'head-prepend' }],
  };
}
