import { isLoopbackHost } from '#sandbox/client';

/** Whether an origin or URL is of this machine. */
export function isLocal(url: string): boolean {
  return isLoopbackHost(new URL(url).hostname);
}
