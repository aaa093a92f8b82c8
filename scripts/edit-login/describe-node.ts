import type { ESTree } from 'vite';
import type { ParsedFile } from './parsed-file.ts';

/** What a value is that is not written out, for a sentence that begins with its line. */
export function describeNode(node: ESTree.Expression, file: ParsedFile): string {
  const text = shortText(node, file);
  switch (node.type) {
    case 'Identifier':
    case 'MemberExpression':
      return `takes it from ${text}`;
    case 'CallExpression':
      return `calls ${text} for it`;
    case 'ArrayExpression':
    case 'ObjectExpression':
      return `makes it of more than plain values: ${text}`;
    default:
      return `works it out: ${text}`;
  }
}

/** Its text, in backticks, as far as a sentence has room. */
export function shortText({ start, end }: ESTree.Span, { source }: ParsedFile): string {
  const text = source.slice(start, end).replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
