import { flushSync } from 'react-dom';
import { plainDigits } from '../../ui/form/plain-digits.ts';
import { readCode } from '../../ui/form/read-code.ts';

const LENGTH = 6;

/**
 * Mends two things of the widget's six boxes, which are one field. They hold a refused code with only its last box
 * selected, so that another code typed or pasted becomes a mixture of both: here it begins anew. And of what is pasted they
 * take the first six ASCII digits: here the code in it.
 *
 * It listens around the widget, whose events it gets before the widget does.
 *
 * @returns ends it
 */
export function guardPasscodeBoxes(widget: HTMLElement): () => void {
  /** What the boxes held when the member changed them last: where they are full, that was refused. */
  let held: { boxes?: HTMLInputElement; code: string } = { code: '' };
  let entering = false;

  const isFull = (boxes: HTMLInputElement) => held.boxes === boxes && held.code.length === LENGTH;

  /** Empties the boxes first: the widget submits what has become six digits, not what was six before. */
  function enter(boxes: HTMLInputElement, digits: string): void {
    entering = true;
    flushSync(() => put(boxes, ''));
    put(boxes, digits);
    entering = false;
    held = { boxes, code: boxes.value };
  }

  const onPaste = (event: ClipboardEvent): void => {
    const boxes = event.target;
    if (!isBoxes(boxes) || !event.clipboardData) return;
    const text = event.clipboardData.getData('text/plain');
    const digits = readCode(text) ?? (isFull(boxes) ? digitsOf(text) : '');
    if (digits === '') return;
    event.preventDefault();
    event.stopPropagation();
    enter(boxes, digits);
  };

  const onInput = (event: Event): void => {
    const boxes = event.target;
    if (!isBoxes(boxes) || entering) return;
    const { data = null, inputType = '' } = event instanceof InputEvent ? event : {};
    // Without data the browser has put a whole code there.
    const digits = digitsOf(data ?? boxes.value);
    // The widget has events of its own, which do not bubble.
    const isNew = event.bubbles && !inputType.startsWith('delete') && digits !== '';
    if (isNew && (isFull(boxes) || digits !== (data ?? boxes.value))) {
      event.stopPropagation();
      enter(boxes, isFull(boxes) ? digits : digitsOf(boxes.value));
      return;
    }
    held = { boxes, code: boxes.value };
  };

  /** Shows that the next digit takes the place of all. The widget selects the last box as it hears of the focus. */
  const onFocus = ({ target }: Event): void => {
    if (isBoxes(target) && isFull(target)) setTimeout(() => target.select());
  };

  widget.addEventListener('paste', onPaste, { capture: true });
  widget.addEventListener('input', onInput, { capture: true });
  widget.addEventListener('focusin', onFocus, { capture: true });
  return () => {
    widget.removeEventListener('paste', onPaste, { capture: true });
    widget.removeEventListener('input', onInput, { capture: true });
    widget.removeEventListener('focusin', onFocus, { capture: true });
  };
}

function isBoxes(target: unknown): target is HTMLInputElement {
  return (
    target instanceof HTMLInputElement &&
    target.autocomplete === 'one-time-code' &&
    target.maxLength === LENGTH
  );
}

function digitsOf(text: string): string {
  return plainDigits(text).replaceAll(/\D/g, '').slice(0, LENGTH);
}

/** Not by `value`: React takes what is set there for what it has set itself. */
function put(boxes: HTMLInputElement, digits: string): void {
  boxes.setRangeText(digits, 0, boxes.value.length, 'end');
  boxes.dispatchEvent(new Event('input', { bubbles: true }));
}
