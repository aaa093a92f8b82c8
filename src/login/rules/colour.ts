/// <reference path="./css-tree.d.ts" />
import { lexer } from 'css-tree/dist/csstree.esm';

/**
 * Whether CSS takes a text for a colour. A `var(--…)` in it may hold any colour. Colours made from another one
 * (`rgb(from …)`) are taken as they are: the parser does not know them yet.
 */
export function isColour(value: string): boolean {
  const text = withoutVariables(value);
  return /\(\s*from\s/.test(text) || lexer.match('<color>', text).matched !== null;
}

/** Puts a colour in the place of each `var(--…)`, from the inside out. */
function withoutVariables(value: string): string {
  const replaced = value.replace(/var\(\s*--[\w-]+\s*(,[^()]*)?\)/g, 'red');
  return replaced === value ? value : withoutVariables(replaced);
}
