import { withStorage } from '../storage/with-storage.ts';

const KEY = 'switch-unfinished-until';

/** How long the steps of a switch can be finished: the life of Stytch's intermediate session. */
const STEPS_MS = 10 * 60_000;

/**
 * Remembers that the browser's session is being given up for one of another organization. Where that is not finished,
 * pages that are loaded later, and other tabs, can say why there is no session; nothing else tells them.
 */
export function rememberSwitch(): void {
  withStorage('localStorage', (storage) => storage.setItem(KEY, String(Date.now() + STEPS_MS)));
}

export function isSwitchUnfinished(): boolean {
  return withStorage('localStorage', (storage) => Date.now() < Number(storage.getItem(KEY))) ?? false;
}

export function forgetSwitch(): void {
  withStorage('localStorage', (storage) => storage.removeItem(KEY));
}
