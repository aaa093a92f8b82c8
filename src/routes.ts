/** Where a sign-in begins. */
export const LOGIN_PATH = '/login';

/** Where links and providers lead back to. */
export const AUTHENTICATE_PATH = '/authenticate';

/** Where the link leads that a member gets who has forgotten their password. */
export const RESET_PASSWORD_PATH = '/reset-password';

/** Where a member goes over to another organization. */
export const SWITCH_PATH = '/switch';

/** The address at which, and below which, every page is behind the gate. Where a sign-in leads unless told otherwise. */
export const DASHBOARD_PATH = '/dashboard';

/** Where members ask to go over to another organization, and come back to where that fails. */
export const ORGANIZATION_PATH = `${DASHBOARD_PATH}/organization`;

/** Where a sign-in to one organization begins; without its slug, to any. */
export function loginPath(slug: string | undefined): string {
  return slug ? `${LOGIN_PATH}/${encodeURIComponent(slug)}` : LOGIN_PATH;
}
