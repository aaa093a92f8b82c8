/** What Stytch's links bring in the query. */
const TOKEN = 'token';
const TOKEN_TYPE = 'stytch_token_type';

/** An address without the token of a link, the rest as it was. */
export function withoutToken(href: string): URL {
  const address = new URL(href);
  address.searchParams.delete(TOKEN);
  address.searchParams.delete(TOKEN_TYPE);
  return address;
}

/**
 * Takes the token of a link out of the address of a page that has no use for it: it would stay on screen, in the browser's
 * history and in whatever copies addresses. What a page of one's own calls `token` is no link's.
 */
export function dropLinkToken(): void {
  if (new URLSearchParams(window.location.search).has(TOKEN_TYPE)) dropToken();
}

/** The same, whatever the token is: at an address that is no page. */
export function dropToken(): void {
  const { href } = window.location;
  const { searchParams } = new URL(href);
  if (searchParams.has(TOKEN) || searchParams.has(TOKEN_TYPE))
    window.history.replaceState(window.history.state, '', withoutToken(href));
}
