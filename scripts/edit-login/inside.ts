import type { ESTree } from 'vite';
import type { Comment, ParsedFile } from './parsed-file.ts';

type Span = Pick<ESTree.Span, 'start' | 'end'>;

/** An item of a list, or a property of an object, with what belongs to it. */
export interface Item {
  /** White space before it. */
  readonly space: string;
  /** Comments above it, and what is between them and it. */
  readonly above: string;
  readonly text: string;
  /** Comments between it and its comma. */
  readonly before: string;
  /** Comments after its comma, in the rest of the line. */
  readonly after: string;
  /** The last of them is such as ends with its line. */
  readonly endsLine: boolean;
}

/** All that is between the brackets of a list or an object. */
export interface Inside {
  readonly items: readonly Item[];
  readonly hasLastComma: boolean;
  /** What follows the last item. */
  readonly closing: string;
}

export const newItem = (space: string, text: string): Item => ({
  space,
  above: '',
  text,
  before: '',
  after: '',
  endsLine: false,
});

/** Cuts it so that every character is in one part. `joinInside` is its inverse. */
export function splitInside(file: ParsedFile, { start, end }: Span, nodes: readonly Span[]): Inside {
  const { source } = file;
  let at = start;
  let hasLastComma = false;
  const items = nodes.map((node, index): Item => {
    const lead = source.slice(at, node.start);
    const space = /^\s*/.exec(lead)?.[0] ?? '';
    const limit = nodes[index + 1]?.start ?? end;
    const comma = commaAfter(file, { start: node.end, end: limit });
    hasLastComma = comma !== undefined;
    const from = comma === undefined ? node.end : comma + 1;
    const remark = lastRemark(file, { start: from, end: limit }, limit === end);
    at = remark?.end ?? from;
    return {
      space,
      above: lead.slice(space.length),
      text: source.slice(node.start, node.end),
      before: source.slice(node.end, comma ?? node.end),
      after: source.slice(from, at),
      endsLine: remark?.type === 'Line',
    };
  });
  return { items, hasLastComma, closing: source.slice(at, end) };
}

export function joinInside({ items, hasLastComma, closing }: Inside, newline: string): string {
  if (items.length === 0) return closing.trim() === '' ? '' : closing;
  // A comment that ends with its line would swallow what has come to stand behind it.
  const behind = (index: number, text: string): string =>
    items[index]?.endsLine && !/^[^\S\n]*\n/.test(text) ? newline + text.trimStart() : text;
  const parts = items.map(({ space, above, text, before, after }, index) => {
    const comma = index < items.length - 1 || hasLastComma ? ',' : '';
    return behind(index - 1, space + above + text) + before + comma + after;
  });
  return parts.join('') + behind(items.length - 1, closing);
}

/** The white space before an item that is to come after the others. */
export function nextSpace({ items }: Inside): string {
  const last = items.at(-1)?.space;
  if (last === undefined) return ' ';
  // Without an empty line.
  const ownLine = /\r?\n[^\S\n]*$/.exec(last)?.[0];
  return ownLine ?? (items.length > 1 ? last : ' ');
}

function commaAfter({ source, comments }: ParsedFile, { start, end }: Span): number | undefined {
  for (let at = source.indexOf(',', start); at !== -1 && at < end; at = source.indexOf(',', at + 1))
    if (!comments.some((comment) => comment.start < at && at < comment.end)) return at;
  return undefined;
}

/** The last comment in the rest of a line, unless what follows it there is what it is about. */
function lastRemark({ source, comments }: ParsedFile, { start, end }: Span, isLast: boolean) {
  let last: Comment | undefined;
  for (const comment of comments) {
    const between = source.slice(last?.end ?? start, comment.start);
    if (comment.start >= start && comment.end <= end && /^[^\S\n]*$/.test(between)) last = comment;
  }
  const isAlone = last && (isLast || /^[^\S\n]*\n/.test(source.slice(last.end, end)));
  return isAlone ? last : undefined;
}
