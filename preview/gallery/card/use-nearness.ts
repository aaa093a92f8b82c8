import { type RefObject, useEffect, useState } from 'react';

/** How far around the window frames begin, and how far from it they are let go. */
const BEGIN_WITHIN = '300px';
const LET_GO_BEYOND = '1200px';

/** Whether something is in view, or nearly: true from when it comes near until it is far away. */
export function useNearness(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const coming = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: BEGIN_WITHIN },
    );
    const going = new IntersectionObserver(
      (entries) => entries.every(({ isIntersecting }) => !isIntersecting) && setNear(false),
      { rootMargin: LET_GO_BEYOND },
    );
    coming.observe(observed);
    going.observe(observed);
    return () => {
      coming.disconnect();
      going.disconnect();
    };
  }, [element]);
  return isNear;
}
