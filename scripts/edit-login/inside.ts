import type { ESTree } from 'vite';
import type { Comment, ParsedFile } from './parsed-file.ts';

type Span = Pick<ESTree.Span, 'start' | 'end'>;

/** An item of a list, or a property of an object, with the comments that are about it. */
export interface Item {
  /** Comments in the same line before it. */
  readonly beside: string;
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
  /** What is before each item and stays when that goes: white space, and comments on lines of their own. */
  readonly places: readonly string[];
  readonly hasLastComma: boolean;
  /** What follows the last item. */
  readonly closing: string;
}

export const newItem = (text: string): Item => ({
  beside: '',
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
  const places: string[] = [];
  const items = nodes.map((node, index): Item => {
    const side = lineBegin(file, { start: at, end: node.start });
    places.push(source.slice(at, side));
    const limit = nodes[index + 1]?.start ?? end;
    const comma = commaAfter(file, { start: node.end, end: limit });
    hasLastComma = comma !== undefined;
    const from = comma === undefined ? node.end : comma + 1;
    const remark = lastRemark(file, { start: from, end: limit }, limit === end);
    at = remark?.end ?? from;
    return {
      beside: source.slice(side, node.start),
      text: source.slice(node.start, node.end),
      before: source.slice(node.end, comma ?? node.end),
      after: source.slice(from, at),
      endsLine: remark?.type === 'Line',
    };
  });
  return { items, places, hasLastComma, closing: source.slice(at, end) };
}

export function joinInside({ items, places, hasLastComma, closing }: Inside, newline: string): string {
  if (items.length === 0) return closing.trim() === '' ? '' : closing;
  // A comment that ends with its line would swallow what has come to stand behind it.
  const behind = (index: number, text: string): string =>
    items[index]?.endsLine && !/^[^\S\n]*\n/.test(text) ? newline + text.trimStart() : text;
  const parts = items.map(({ beside, text, before, after }, index) => {
    const comma = index < items.length - 1 || hasLastComma ? ',' : '';
    return behind(index - 1, (places[index] ?? '') + beside + text) + before + comma + after;
  });
  return parts.join('') + behind(items.length - 1, closing);
}

/** Where the line begins whose end is an item, without its white space; or what is left of that line. */
function lineBegin({ source, comments }: ParsedFile, { start, end }: Span): number {
  const isInComment = (at: number) => comments.some((each) => each.start <= at && at < each.end);
  let lineEnd = source.lastIndexOf('\n', end - 1);
  while (lineEnd >= start && isInComment(lineEnd)) lineEnd = source.lastIndexOf('\n', lineEnd - 1);
  const begin = Math.max(start, lineEnd + 1);
  return end - source.slice(begin, end).trimStart().length;
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
