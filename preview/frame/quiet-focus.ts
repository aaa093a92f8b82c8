/**
 * Keeps the page from taking the focus of its own accord, which would scroll the gallery there and take it away from
 * what is typed elsewhere. Whoever clicks into the frame, or comes to it by the keyboard, gives it the focus for good.
 */
export function keepFocusQuiet(): void {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = () => {};

  function allow({ isTrusted }: Event): void {
    if (!isTrusted) return;
    HTMLElement.prototype.focus = focus;
    for (const type of TOUCHES) window.removeEventListener(type, allow, { capture: true });
  }

  for (const type of TOUCHES) window.addEventListener(type, allow, { capture: true });
}

const TOUCHES = ['pointerdown', 'keydown'];
