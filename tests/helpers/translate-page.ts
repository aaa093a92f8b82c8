import { onTestFinished } from 'vitest';

/** What browsers leave as it is. */
const UNTRANSLATED = 'script, style, textarea, option, [translate="no"]';

/**
 * Does to the page what browsers' translation does: puts each text, and each that comes later, into elements in its
 * place, to the end of the test. React goes on to change and to remove the texts that it knows, which are gone.
 */
export function translatePage(): void {
  translate(document.body);
  const observer = new MutationObserver((records) => {
    for (const { target } of records) translate(target);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => observer.disconnect());
}

function translate(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  while (texts.nextNode()) found.push(texts.currentNode);
  for (const text of found) {
    const parent = text.parentElement;
    if (!parent || parent.matches('font') || parent.closest(UNTRANSLATED) || !text.nodeValue?.trim())
      continue;
    const font = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.nodeValue;
    font.append(inner);
    parent.replaceChild(font, text);
  }
}
