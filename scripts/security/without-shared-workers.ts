import type { HtmlTagDescriptor } from 'vite';

/**
 * Deletes `SharedWorker` from the pages of the development server. Vite's client would wait for a server that has ended in
 * a shared worker whose script is a `blob:`, which neither Trusted Types nor `script-src` let through; the page would then
 * never reload. Without shared workers, the client waits in the page itself.
 */
export const WITHOUT_SHARED_WORKERS: HtmlTagDescriptor = {
  tag: 'script',
  children: "Reflect.deleteProperty(globalThis, 'SharedWorker');",
  injectTo: 'head-prepend',
};
