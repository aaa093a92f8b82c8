import type { Announcer } from './announcer.ts';
import { el } from './dom.ts';

const confirmFor = 2000;

/** A button that copies what `source` shows, or selects it where the browser does not permit copying. */
export function copyButton(label: string, source: HTMLElement, { say }: Announcer): HTMLButtonElement {
  const button = el('button', { type: 'button', class: 'copy' }, label);
  let restore: ReturnType<typeof setTimeout> | undefined;

  const confirm = (words: string) => {
    button.textContent = words;
    say(words);
    clearTimeout(restore);
    restore = setTimeout(() => {
      button.textContent = label;
    }, confirmFor);
  };

  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent ?? '');
      confirm('Copied');
    } catch {
      getSelection()?.selectAllChildren(source);
      confirm('Select and copy');
    }
  });
  return button;
}
