/** How a member came to the login page. */
export interface LoginEntry {
  /** The flow this address asks for; `undefined` leaves it to the config. */
  readonly authFlowType: 'Discovery' | 'Organization' | 'PasswordReset' | undefined;
  readonly slug: string | undefined;
  /** The address carries the token of an emailed link or a provider, which the widget exchanges. */
  readonly carriesToken: boolean;
}

/**
 * Reads the entry from the route's slug (`/login/:slug`), the query string of a link, and the organization that the
 * config has for all other addresses.
 *
 * A discovery token belongs to no organization yet, so it stays in Discovery flow whatever else the address
 * says. Any other link names its organization in `slug`.
 */
export function loginEntry(search: string, routeSlug?: string, configSlug?: string): LoginEntry {
  const query = new URLSearchParams(search);
  const tokenType = query.get('stytch_token_type') ?? '';
  const carriesToken = tokenType !== '' && Boolean(query.get('token'));

  if (tokenType.startsWith('discovery')) return { authFlowType: 'Discovery', slug: undefined, carriesToken };

  const slug = routeSlug ?? (query.get('slug') || configSlug);
  return { authFlowType: slug ? 'Organization' : undefined, slug, carriesToken };
}

/**
 * The entry of a sign-in that goes on behind its first factor: there is no organization to look up, as those to choose from
 * or the one that was chosen are known.
 */
export function resumedEntry({ slug }: LoginEntry): LoginEntry {
  return { authFlowType: 'Discovery', slug, carriesToken: false };
}

/**
 * Reads the entry from the query string of a link that leads to where a new password is set. It names its
 * organization in `slug`, or none, where the password is for all of the member's organizations.
 */
export function resetEntry(search: string): LoginEntry {
  return { ...loginEntry(search), authFlowType: 'PasswordReset' };
}
