import { routeAt } from '../../base-path.ts';
import { LOGIN_PATH, SWITCH_PATH } from '../../routes.ts';

/** Whether a member at a path is still on their way: on that page, or on the other organization's own login. */
export function isOnTheWay(path: string): boolean {
  return path === SWITCH_PATH || path.startsWith(`${LOGIN_PATH}/`);
}

/** Whether this page is the one. */
export const isSwitching = (): boolean => routeAt(window.location.pathname) === SWITCH_PATH;
