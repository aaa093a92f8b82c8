import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Opens a dialog over the page for as long as it is there. Then the focus goes back to what opened it, or, where that
 * is gone as after a removal, to the heading of its section.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    const heading = opener?.closest('section')?.querySelector<HTMLElement>('h2');
    dialog?.showModal();
    return () => {
      dialog?.close();
      // Once the page has changed: what opened it may go in the same moment.
      queueMicrotask(() => giveFocus(opener?.isConnected ? opener : heading));
    };
  }, []);
  return ref;
}

function giveFocus(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus();
}
