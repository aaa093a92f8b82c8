/** How long a timer may run before the clock is looked at again. */
const LONGEST_WAIT_MS = 5000;

/**
 * Calls `look` when the wall clock comes to a moment, and whenever it may have jumped past it. Timers stand still while
 * a computer sleeps, so that one set for the moment itself would be late by as long as it slept.
 *
 * @param at milliseconds since the epoch
 * @returns undoes it
 */
export function followClock(at: number, look: () => void): () => void {
  const page = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookNow(): void {
    wait();
    look();
  }
  function wait(): void {
    clearTimeout(timer);
    const left = at - Date.now();
    if (left > 0) timer = setTimeout(lookNow, Math.min(left, LONGEST_WAIT_MS));
  }

  // A page that is visible while the computer sleeps may hear of none of these when it wakes.
  document.addEventListener('visibilitychange', lookNow, { signal: page.signal });
  document.addEventListener('resume', lookNow, { signal: page.signal });
  window.addEventListener('pageshow', lookNow, { signal: page.signal });
  window.addEventListener('focus', lookNow, { signal: page.signal });
  wait();
  return () => {
    clearTimeout(timer);
    page.abort();
  };
}
