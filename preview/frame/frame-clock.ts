const realNow = Date.now.bind(Date);
let offset = 0;
let stoppedAt: number | undefined;

/** What the page is told the time is. The widget's countdowns read nothing else. */
Date.now = () => stoppedAt ?? realNow() + offset;

export function passTime(seconds: number): void {
  offset += seconds * 1000;
}

/**
 * Has time stand still, so that a countdown shows what it showed on arrival, until someone touches the page: then it
 * goes on from there.
 */
export function stopTime(): void {
  stoppedAt = Date.now();
}

export function resetTime(): void {
  offset = 0;
  stoppedAt = undefined;
}

function letTimePass({ isTrusted }: Event): void {
  // The steps of a situation are events as well.
  if (!isTrusted || stoppedAt === undefined) return;
  offset = stoppedAt - realNow();
  stoppedAt = undefined;
}

for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, letTimePass, { capture: true });
