/** A `ref` for what the member should go on with where a dialog's content changes: it has the focus at once. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
