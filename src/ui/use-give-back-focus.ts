import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Lets the focus go back, when a part of the page that has it goes away, to where it was before: browsers forget it.
 *
 * @param fallback takes it where nothing had it, or what had it is gone
 * @returns the handler for the part's `onFocus`
 */
export function useGiveBackFocus(
  part: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): (event: FocusEvent) => void {
  const cameFrom = useRef<Element>(null);

  useLayoutEffect(() => {
    const leaving = part.current;
    return () => {
      if (!leaving?.contains(document.activeElement)) return;
      const before = cameFrom.current;
      const next = before instanceof HTMLElement && before.isConnected ? before : fallback.current;
      next?.focus();
    };
  }, [part, fallback]);

  return ({ relatedTarget }) => {
    if (!part.current?.contains(relatedTarget)) cameFrom.current = relatedTarget;
  };
}
