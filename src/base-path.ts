/** What the app's addresses begin with: nothing, or the path that it is served below, such as `/app`. Vite's `base`. */
export const BASE_PATH = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where the app is, for those that need whole addresses of its pages. */
export const appAddress = (): string => window.location.origin + BASE_PATH;

/** Which of the app's routes an address leads to. What is not below the base path stays as it is, and so is none. */
export function routeAt(pathname: string, base = BASE_PATH): string {
  if (pathname.toLowerCase() === base.toLowerCase()) return '/';
  return pathname.toLowerCase().startsWith(`${base}/`.toLowerCase()) ? pathname.slice(base.length) : pathname;
}
