import type { Rolldown } from 'vite';

const STARTS_CLIENT = /[\\/]src[\\/]app[\\/]start-client\.ts$|[\\/]@stytch[\\/]/;

/** Of Stytch's package, what renders, and so needs React. */
const RENDERS = /[\\/](?:ui[\\/]react[\\/]|StytchB2BContext\.)/;

/** Files of a language are told apart by it: `es-words`. Others have the names of their modules. */
export function chunkFileNames({ facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const [, language, file] = /[\\/]locales[\\/]([\w-]+)[\\/](\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return language ? `assets/${language}-${file}-[hash].js` : 'assets/[name]-[hash].js';
}

/**
 * How the built scripts are cut. Each page and the widget are apart by their `import()`. What all of them need is in
 * few files, which the page asks for side by side; those of packages stay as they are when only our code changes, and
 * so in browsers' caches.
 */
export const pageChunks: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'preload', test: /[\\/]src[\\/]preload\.ts$/ },
    // Apart from React, which is four times as large, so that it can ask Stytch before React is there.
    { name: 'stytch', test: (id) => STARTS_CLIENT.test(id) && !RENDERS.test(id), tags: ['$initial'] },
    { name: 'react', test: /[\\/]node_modules[\\/]/, tags: ['$initial'] },
    { name: 'app', tags: ['$initial'] },
  ],
};
