import type { BaseLocationHook } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

/** The frame's own address, without what a link adds to it. */
const OWN_ADDRESS = window.location.pathname + window.location.search;

/** Takes away what `locationAt` has put into the frame's address. */
export function restoreAddress(): void {
  window.history.replaceState(null, '', OWN_ADDRESS);
}

/**
 * Has the app believe that it is at an address, while the frame stays at its own: a path in memory, and the query, in
 * which links bring their token, where the app and the SDK read it.
 */
export function locationAt({ pathname, search }: URL): BaseLocationHook {
  const query = new URLSearchParams(window.location.search);
  for (const [name, value] of new URLSearchParams(search)) query.set(name, value);
  window.history.replaceState(null, '', `${window.location.pathname}?${query}`);

  const memory = memoryLocation({ path: pathname });
  const navigate: typeof memory.navigate = (to, options) => {
    restoreAddress();
    memory.navigate(to, options);
  };
  return function useFrameLocation() {
    const [path] = memory.hook();
    return [path, navigate];
  };
}
