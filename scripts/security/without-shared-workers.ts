import type { HtmlTagDescriptor } from 'vite';

/**
 * Has Vite's client wait in the page itself for a development server that has ended: by itself it makes a shared worker
 * of a text, which Trusted Types refuse. Where a browser knows no shared workers, it does without, and the policy stays
 * as tight as that of a build.
 */
export const RECONNECT_IN_PAGE: HtmlTagDescriptor = {
  tag: 'script',
  children: "Reflect.deleteProperty(globalThis, 'SharedWorker');",
  injectTo: 'head-prepend',
};
