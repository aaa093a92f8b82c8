import { type RefObject, use, useEffect } from 'react';
import { useLocation } from 'wouter';
import { ArrivalContext } from './arrival.tsx';

/**
 * Moves the focus to an element whenever the member comes to another page. A page that was just loaded leaves it where
 * browsers put it.
 *
 * @param always on such a page too
 */
export function useFocusOnArrival(element: RefObject<HTMLElement | null>, always: boolean): void {
  const [location] = useLocation();
  const arrived = use(ArrivalContext) || always;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a heading may stay while the page below it changes
  useEffect(() => {
    const { activeElement } = document;
    const typing = activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
    if (arrived && !typing) element.current?.focus();
  }, [location, arrived, element]);
}
