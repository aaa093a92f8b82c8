import { AUTHENTICATE_PATH, DASHBOARD_PATH, LOGIN_PATH, RESET_PASSWORD_PATH } from '../routes.ts';

/** A part of the app that is a chunk of its own. `sign-in` is the page around the widget. */
export type Part = 'sign-in' | 'widget' | 'dashboard';

/**
 * The parts that a page will show, as far as can be told before Stytch's SDK is there. A wrong guess
 * costs time, nothing else: each part is loaded where it is shown, unless it is there.
 *
 * @param path one of the app's routes
 * @param endsAt when the session ends that the browser remembers (RFC 3339)
 */
export function expectedParts(path: string, endsAt: string | undefined, now: number): readonly Part[] {
  const [, first = ''] = path.split('/');
  const remembered = endsAt !== undefined && Date.parse(endsAt) > now;
  switch (`/${first}`) {
    case AUTHENTICATE_PATH:
    case RESET_PASSWORD_PATH:
      return ['sign-in', 'widget'];
    case LOGIN_PATH:
      return remembered ? ['sign-in', 'dashboard'] : ['sign-in', 'widget'];
    case '/':
    case DASHBOARD_PATH:
      return remembered ? ['dashboard'] : ['sign-in', 'widget'];
    default:
      return [];
  }
}
