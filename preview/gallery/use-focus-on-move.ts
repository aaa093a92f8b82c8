import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Goes with whoever opens a situation to its title, and with whoever leaves it to the link that it is opened by: for a
 * browser nothing has loaded, so that it leaves both the focus and the place to the page.
 * @param situation id of the one that is shown in its own size
 * @returns of the main content, which has the focus where there is no such title or link
 */
export function useFocusOnMove(situation: string | null): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const last = useRef(situation);
  useLayoutEffect(() => {
    const left = last.current;
    last.current = situation;
    if (situation === left) return;
    // One that looks the same as another stands in the card of that one.
    const card = situation === null && left !== null ? cardOf(left) : undefined;
    const target = situation === null ? card?.querySelector('a') : document.getElementById(situation);
    (target ?? main.current)?.focus({ preventScroll: true });
    if (card) card.scrollIntoView({ behavior: 'instant' });
    else window.scrollTo({ top: 0, behavior: 'instant' });
  }, [situation]);
  return main;
}

const cardOf = (id: string) => document.getElementById(id)?.closest('article');
