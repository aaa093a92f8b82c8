import type { ErrorType } from '../errors/error-catalogue.ts';
import { StytchError } from '../errors/stytch-error.ts';
import type { RequestContext } from '../http/request-context.ts';
import { type RedirectType, type RedirectUrl, redirectTypes } from '../state/records.ts';

/** A URL that is none, and a project that has none of the type, each by its own error. */
const ERRORS: Record<RedirectType, { malformed: ErrorType; unset: ErrorType }> = {
  LOGIN: { malformed: 'invalid_login_redirect_url', unset: 'no_login_redirect_urls_set' },
  SIGNUP: { malformed: 'invalid_signup_redirect_url', unset: 'no_signup_redirect_urls_set' },
  INVITE: { malformed: 'invalid_invite_redirect_url', unset: 'no_invite_redirect_urls_set' },
  DISCOVERY: { malformed: 'invalid_discovery_redirect_url', unset: 'no_discovery_redirect_urls_set' },
  RESET_PASSWORD: {
    malformed: 'invalid_password_reset_redirect_url',
    unset: 'no_password_reset_redirect_url',
  },
};

/**
 * The URL that a flow leads back to: the one asked for, where the project allows exactly it (path and query
 * included), else the first that the project has of the type. Nothing but this machine is ever allowed, and
 * hosts that were named.
 * @param noMatch the error of a URL that is not allowed, which OAuth and single sign-on have their own of
 * @throws `invalid_*_redirect_url` (no absolute URL), `no_*_redirect_urls_set` (none of the type), `noMatch`
 */
export function checkRedirect(
  call: Pick<RequestContext, 'project' | 'appOrigin'>,
  type: RedirectType,
  url: string | undefined,
  noMatch: ErrorType = 'no_match_for_provided_magic_link_url',
): string {
  const allowed = allowedRedirects(call)
    .filter((redirect) => redirect.types.includes(type) && call.project.hosts.leadTo(redirect.url))
    .map((redirect) => new URL(redirect.url).href);
  const [fallback] = allowed;
  if (fallback === undefined) throw new StytchError(ERRORS[type].unset);
  if (url === undefined) return fallback;
  if (!URL.canParse(url))
    throw new StytchError(ERRORS[type].malformed, `The redirect URL ${url} is not an absolute URL.`);
  const { href } = new URL(url);
  if (allowed.includes(href)) return href;
  throw new StytchError(
    noMatch,
    `The redirect URL ${url} in the request did not match any ${type} redirect URL set for this project: ${allowed.join(', ')}. The sandbox takes others from the \`redirect_urls\` of its seed.`,
  );
}

function allowedRedirects({ project, appOrigin }: Pick<RequestContext, 'project' | 'appOrigin'>) {
  return project.redirectUrls ?? appRedirects(appOrigin + project.appPath);
}

/** Where the app of this repository expects its members back. */
const appRedirects = (app: string): RedirectUrl[] => [
  { url: `${app}/reset-password`, types: ['RESET_PASSWORD'] },
  { url: `${app}/authenticate`, types: [...redirectTypes] },
  // Who has no password yet is sent a login link that leads to where one is set.
  { url: `${app}/reset-password`, types: ['LOGIN', 'SIGNUP'] },
];
