import type { Page } from '@playwright/test';

/**
 * Notes what moves in all pages from here on: animations and transitions of styles as the browser begins them, and what a
 * script animates. @returns their names
 */
export async function watchMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved = new Set<string>();
    Object.assign(window, { moved });
    /** At once, or after a delay, is no motion. */
    const lasts = (effect: AnimationEffect | null): boolean => effect?.getComputedTiming().duration !== 0;
    const note = (event: AnimationEvent | TransitionEvent): void => {
      const name = 'animationName' in event ? event.animationName : event.propertyName;
      const animations = event.target instanceof Element ? event.target.getAnimations({ subtree: true }) : [];
      const begun = animations.find(
        (animation) =>
          ('animationName' in animation && animation.animationName === name) ||
          ('transitionProperty' in animation && animation.transitionProperty === name),
      );
      // One that takes no time is over before the browser tells of it.
      if (begun && lasts(begun.effect)) moved.add(name);
    };
    const listen = (root: Document | ShadowRoot): void => {
      root.addEventListener('transitionrun', note as EventListener, true);
      root.addEventListener('animationstart', note as EventListener, true);
    };
    listen(document);
    const { animate, attachShadow } = Element.prototype;
    // These events don't leave a shadow tree.
    Element.prototype.attachShadow = function (how) {
      const root = attachShadow.call(this, how);
      listen(root);
      return root;
    };
    Element.prototype.animate = function (...how) {
      const animation = animate.apply(this, how);
      if (lasts(animation.effect)) moved.add(`of a script: ${animation.id}`);
      return animation;
    };
  });
  return () => page.evaluate(() => [...Reflect.get(window, 'moved')]);
}
