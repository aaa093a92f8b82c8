import type { StytchB2BClient } from '@stytch/react/b2b';
import { withoutToken } from '../../session/return-url/link-token.ts';
import { replaceMethods } from '../../session/store/replace-methods.ts';

/** Where the state of the page's history entry holds the link. */
const KEY = 'resetLink';

/** The link by which this page was opened, with its token; whatever the address is, where it was opened by none. */
export function readResetLink(): string {
  const { href } = window.location;
  if (hasToken(href)) return href;
  const { state }: { state: unknown } = window.history;
  const kept = typeof state === 'object' && state !== null ? Reflect.get(state, KEY) : undefined;
  return typeof kept === 'string' ? kept : href;
}

/**
 * Takes a link's token out of the address, where the widget leaves it until the new password is set: it would be on
 * screen, in the browser's history and in whatever copies addresses. It goes to the state of the history entry, which
 * nothing but this page sees, and which survives a reload: phones reload a page whose member has been to a password
 * manager. The widget finds it where it looks, by the client's public method for that.
 *
 * @returns undoes the change of the client
 */
export function hideResetLink(stytch: StytchB2BClient, link: string): () => void {
  if (!hasToken(link)) return () => {};
  if (hasToken(window.location.href)) {
    window.history.replaceState({ ...window.history.state, [KEY]: link }, '', withoutToken(link));
  }
  const { parseAuthenticateUrl } = stytch;
  return replaceMethods(stytch, { parseAuthenticateUrl: (href = link) => parseAuthenticateUrl(href) });
}

/**
 * Once Stytch has answered it, the link is of no more use, nor is what it says to the widget: to begin with a new password,
 * whatever the page was opened for.
 */
export function forgetResetLink(): void {
  const { [KEY]: link, ...others } = window.history.state ?? {};
  if (!link) return;
  const address = new URL(window.location.href);
  address.searchParams.delete('stytch_redirect_type');
  window.history.replaceState(others, '', address);
}

const hasToken = (href: string): boolean => new URL(href).searchParams.has('token');
