import { afterEach, expect } from 'vitest';

/**
 * Browsers' translation puts elements in the place of a page's texts. What React then does to a text that it has made by
 * itself, beside others, fails or is lost; the one text that is all of an element's content it sets by the element.
 */
const beside = new WeakSet<Node>();

let installed = false;
const touched: string[] = [];

/**
 * Has every test fail in which a text that stands beside others, or comes and goes without an element, is changed. For a
 * set-up file, which runs for each test file, where the browser is shared by all files of a worker.
 */
export function guardTexts(): void {
  if (!installed) watch();
  installed = true;
  afterEach(() => {
    expect(
      touched.splice(0),
      'Texts that change and are not in an element of their own. Translated by the browser, this page crashes.',
    ).toEqual([]);
  });
}

function watch(): void {
  const { createTextNode } = document;
  document.createTextNode = (data) => {
    const text = createTextNode.call(document, data);
    beside.add(text);
    return text;
  };

  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(child: T): T {
    note('removed', child, this);
    removeChild.call(this, child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(child: T, before: Node | null): T {
    if (before) note('counted on', before, this);
    insertBefore.call(this, child, before);
    return child;
  };

  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, value: string) {
      note('changed', this, this.parentNode);
      nodeValue?.set?.call(this, value);
    },
  });
}

function note(what: string, text: Node, parent: Node | null): void {
  if (beside.has(text) && parent instanceof Element && parent.isConnected)
    touched.push(`${what}: “${text.nodeValue}” in ${parent.outerHTML.slice(0, 200)}`);
}
