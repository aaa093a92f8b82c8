import type { Plugin } from 'vite';
import { slashed } from '../scripts/slashed.ts';

/**
 * Builds a script as an entry of its own, and puts it first on the page: `async`, so that it runs as soon as it is
 * there, while all other scripts are still on their way.
 * @param file absolute path of the script
 */
export function preloadEntry(file: string): Plugin {
  const id = slashed(file);
  let base = '/';
  return {
    name: 'preload-entry',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id, name: 'preload' });
    },
    generateBundle: {
      // After the page was made, which asks for the chunk that the entry would only import.
      order: 'post',
      handler(_options, bundle) {
        for (const [name, part] of Object.entries(bundle))
          if (part.type === 'chunk' && part.facadeModuleId === id && part.moduleIds.length === 0)
            delete bundle[name];
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunk = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.moduleIds.includes(id),
        );
        if (!chunk) throw new Error(`The build has no chunk of ${file}.`);
        return [
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: true, src: base + chunk.fileName },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}
