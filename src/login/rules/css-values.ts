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

/**
 * Whether CSS takes a text for a value of a property, or of a type such as `<length>`. What the parser can't follow,
 * which are variables and colours made from others, is taken as it is.
 */
export function isValue(value: string, syntax: string): boolean {
  if (value.trim() === '') return false;
  if (/\bvar\(|\(\s*from\s/.test(value)) return true;
  const { matched } = syntax.startsWith('<')
    ? lexer.match(syntax, value)
    : lexer.matchProperty(syntax, value);
  return matched !== null;
}
