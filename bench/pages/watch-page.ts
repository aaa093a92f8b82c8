/** What a page tells of its own loading. Times are milliseconds since it was asked for. */
export interface PageTimes {
  readonly firstPaint: number | undefined;
  readonly ready: number | undefined;
  readonly layoutShift: number;
}

declare global {
  interface Window {
    benchTimes?: { ready: number | undefined; layoutShift: number };
  }
}

/**
 * Runs in the page, before any script of its own: asks in every frame that is about to be painted whether the page is
 * ready, and adds up how much of it has moved.
 *
 * `email`: its email field can be used. It is on the page, visible and enabled, and React has attached the handler
 * that takes what is typed: until then a typed letter would be lost.
 * Else: the page's text has these words.
 */
export function watchPage(awaited: { email: true } | { text: string }): void {
  const times = { ready: undefined as number | undefined, layoutShift: 0 };
  window.benchTimes = times;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
        times.layoutShift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });

  const takesTyping = (field: HTMLInputElement): boolean =>
    Object.entries(field).some(
      ([key, props]) => key.startsWith('__reactProps$') && typeof props?.onChange === 'function',
    );
  const isReady = (): boolean => {
    if ('text' in awaited) return document.body?.textContent.includes(awaited.text) ?? false;
    const field = document.querySelector<HTMLInputElement>('input[type="email"]');
    if (!field || field.disabled || field.readOnly) return false;
    return field.checkVisibility() && field.getClientRects().length > 0 && takesTyping(field);
  };
  const look = (): void => {
    if (isReady()) times.ready = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}
