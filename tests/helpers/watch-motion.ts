import type { Page } from '@playwright/test';

/** Notes what moves in all pages from here on. @returns the names of animations, and the properties in transition */
export async function watchMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved = new Set<string>();
    Object.assign(window, { moved });
    const note = (): void => {
      for (const animation of document.getAnimations()) {
        // At once, or after a delay, is no motion.
        if (animation.effect?.getComputedTiming().duration === 0) continue;
        const { animationName, transitionProperty, id }: Partial<CSSAnimation & CSSTransition> = animation;
        moved.add(animationName ?? transitionProperty ?? `of a script: ${id}`);
      }
      requestAnimationFrame(note);
    };
    note();
  });
  return () => page.evaluate(() => [...Reflect.get(window, 'moved')]);
}
