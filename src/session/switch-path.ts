/** Where a member goes over to another organization. */
export const SWITCH_PATH = '/switch';

/** Whether a member at a path is still on their way: on that page, or on the other organization's own login. */
export function isOnTheWay(path: string): boolean {
  return path === SWITCH_PATH || path.startsWith('/login/');
}

/** Whether this page is the one. */
export const isSwitching = (): boolean => window.location.pathname === SWITCH_PATH;
