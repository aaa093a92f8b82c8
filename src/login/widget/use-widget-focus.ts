import { type RefObject, useEffect } from 'react';

/**
 * Puts the focus in the widget's first field: as soon as the widget shows one, and whenever it takes a screen away with
 * the focus in it, which browsers answer by leaving the focus nowhere. Where a screen has no field the widget itself is
 * focused, so that keyboards and screen readers go on from its beginning. A focus that is elsewhere stays there.
 */
export function useWidgetFocus(widget: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = widget.current;
    return place ? followScreens(place) : undefined;
  }, [widget]);
}

function followScreens(widget: HTMLElement): () => void {
  /** In the widget, and focused last. */
  let held: Element | undefined;
  let waiting = true;

  function look(): void {
    const removed = held?.isConnected === false;
    if (removed || held?.matches(':disabled')) waiting = true;
    if (!waiting) return;
    if (!isFocusFree(widget)) {
      waiting = false;
      return;
    }
    const field = widget.querySelector<HTMLInputElement>('input:enabled');
    // On a page that was just loaded the focus is on top of it, before the widget: it needs no place here.
    if (field) field.focus();
    else if (removed) widget.focus();
  }

  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    held = target === widget ? undefined : target;
    waiting = target === widget;
  };
  // The widget disables a field while it checks what was entered.
  const observer = new MutationObserver(look);
  observer.observe(widget, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  widget.addEventListener('focusin', onFocus);
  look();
  return () => {
    observer.disconnect();
    widget.removeEventListener('focusin', onFocus);
  };
}

/** Whether the focus is nowhere, on the widget as a whole, or on what can't have it any more. */
function isFocusFree(widget: HTMLElement): boolean {
  const { activeElement } = document;
  return (
    activeElement === null ||
    activeElement === document.body ||
    activeElement === widget ||
    activeElement.matches(':disabled')
  );
}
