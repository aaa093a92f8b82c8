import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { LoginConfig } from '../src/login/define-login.ts';
import { PRODUCT_NAME } from '../src/ui/brand.ts';

interface PageShell {
  /** Its `colorScheme` is that of the page from the start. `undefined` where it can't be read. */
  readonly login: LoginConfig | undefined;
  /** Origin of Stytch's API, where that is another than the page's: the browser connects to it ahead of the first call. */
  readonly api: string | undefined;
}

/** Completes what `index.html` shows before any script or stylesheet is there. */
export function pageShell({ login, api }: PageShell): Plugin {
  return {
    name: 'page-shell',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => ({ html: complete(page, login?.colorScheme), tags: api ? [connectTo(api)] : [] }),
    },
  };
}

function complete(page: string, colorScheme: LoginConfig['colorScheme'] = 'auto'): string {
  const named = page.replace('%PRODUCT_NAME%', () => escapeHtml(PRODUCT_NAME));
  const coloured =
    colorScheme === 'auto'
      ? named
      : named
          .replace('content="light dark"', `content="${colorScheme}"`)
          .replace('<html ', `<html data-color-scheme="${colorScheme}" `);
  return stylesheetsLast(coloured);
}

/** A stylesheet in the head keeps the browser from painting anything until it is loaded; here, only what follows it. */
function stylesheetsLast(page: string): string {
  const links = page.match(/^\s*<link rel="stylesheet"[^>]*>\n/gm) ?? [];
  const without = links.reduce((rest, link) => rest.replace(link, ''), page);
  return without.replace(/^\s*<noscript>/m, (next) => `${links.join('')}${next}`);
}

/** As the SDK calls it, with credentials: calls without them get a connection of their own. */
const connectTo = (origin: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preconnect', href: origin, crossorigin: 'use-credentials' },
  injectTo: 'head-prepend',
});

export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
