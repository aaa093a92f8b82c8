import {
  AUTHENTICATE_PATH,
  DASHBOARD_PATH,
  LOGIN_PATH,
  RESET_PASSWORD_PATH,
  SWITCH_PATH,
} from '../routes.ts';

/** Which page a route is of, without what names an organization, a member or a token in it. */
export function pageOf(route: string): string {
  const [first = '', second] = route.split('/').slice(1);
  const page = `/${first}`;
  switch (page) {
    case LOGIN_PATH:
      return second ? `${LOGIN_PATH}/:slug` : LOGIN_PATH;
    case DASHBOARD_PATH:
      return second ? `${DASHBOARD_PATH}/*` : DASHBOARD_PATH;
    case '/':
    case AUTHENTICATE_PATH:
    case RESET_PASSWORD_PATH:
    case SWITCH_PATH:
      return page;
    default:
      return 'other';
  }
}
