import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

export const PANEL_ID = 'try-a-change';
const TOGGLE_ID = 'try-a-change-toggle';

/** Who opens the panel goes into it; a page that is loaded with it open leaves the focus alone. */
export function useFocusOnOpening(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.id === TOGGLE_ID) heading.current?.focus();
  }, []);
  return heading;
}

export function focusToggle(): void {
  document.getElementById(TOGGLE_ID)?.focus();
}

export const toggleProps = (isOpen: boolean) =>
  ({ id: TOGGLE_ID, 'aria-expanded': isOpen, 'aria-controls': PANEL_ID }) as const;

/** Keeps what has the focus in the panel in view where other content takes its room. @param content changes with it */
export function useFocusInView(content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs because the content has changed
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement?.closest(`#${PANEL_ID}`)) activeElement.scrollIntoView({ block: 'nearest' });
  }, [content]);
}
