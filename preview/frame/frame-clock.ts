const realNow = Date.now.bind(Date);
const realTimeout = window.setTimeout.bind(window);
const realClear = window.clearTimeout.bind(window);

/** Shorter waits are no part of what a member sees as time. */
const LONG_MS = 1000;

let offset = 0;
let stoppedAt: number | undefined;
/** What was to happen while time stood still. */
const held = new Map<number, () => void>();

/** What the page is told the time is. The widget's countdowns read nothing else. */
Date.now = () => stoppedAt ?? realNow() + offset;

/** Such as the one after which a message leaves the page. Nothing here passes code as text. */
function setFrameTimeout(callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): number {
  const id: number = realTimeout(() => {
    const happen = () => callback(...args);
    if (stoppedAt === undefined || delay < LONG_MS) happen();
    else held.set(id, happen);
  }, delay);
  return id;
}

function clearFrameTimeout(id: number | undefined): void {
  realClear(id);
  if (id !== undefined) held.delete(id);
}

Object.assign(window, { setTimeout: setFrameTimeout, clearTimeout: clearFrameTimeout });

export function passTime(seconds: number): void {
  offset += seconds * 1000;
}

/**
 * Has time stand still, so that a countdown and a message that soon leaves stay as they were on arrival, until
 * someone touches the page: then it goes on from there.
 */
export function stopTime(): void {
  stoppedAt = Date.now();
}

export function resetTime(): void {
  offset = 0;
  stoppedAt = undefined;
  held.clear();
}

function letTimePass({ isTrusted }: Event): void {
  // The steps of a situation are events as well.
  if (!isTrusted || stoppedAt === undefined) return;
  offset = stoppedAt - realNow();
  stoppedAt = undefined;
  for (const happen of held.values()) happen();
  held.clear();
}

for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, letTimePass, { capture: true });
