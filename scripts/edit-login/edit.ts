import { isDeepStrictEqual } from 'node:util';
import type { ESTree } from 'vite';
import { type Finding, finding, type Path } from '../../src/login/rules/finding.ts';
import { describeNode, shortText } from './describe-node.ts';
import { type Inside, type Item, joinInside, newItem, splitInside } from './inside.ts';
import { literalOf, NOT_WRITTEN_OUT, nameOfKey, unwrap } from './literals.ts';
import type { ParsedFile } from './parsed-file.ts';
import { isPlain, type PlainLogin } from './plain.ts';
import { rearrange } from './rearrange.ts';
import { writeKey, writeValue } from './write-value.ts';

const MOVE_IT = 'Move the comment to a line of its own above';

/** Renders the nodes of one file. What it refuses it leaves as it was, to find all there is to refuse. */
export class Edit {
  readonly refusals: Finding[] = [];
  readonly #file: ParsedFile;

  constructor(file: ParsedFile) {
    this.#file = file;
  }

  /** A node's text, with what differs between two values of it. */
  render(node: ESTree.Expression, from: unknown, to: unknown, path: Path): string {
    if (isDeepStrictEqual(from, to)) return this.#text(node);
    const inner = unwrap(node);
    const { source } = this.#file;
    const text = this.#renderInner(inner, from, to, path);
    return source.slice(node.start, inner.start) + text + source.slice(inner.end, node.end);
  }

  #renderInner(node: ESTree.Expression, from: unknown, to: unknown, path: Path): string {
    if (node.type === 'ObjectExpression' && isPlain(from) && isPlain(to))
      return this.#object(node, from, to, path);
    if (node.type === 'ArrayExpression' && Array.isArray(from) && Array.isArray(to)) {
      if (to.every((item) => typeof item === 'string')) return this.#words(node, from, to, path);
      if (from.length === to.length) return this.#tuple(node, from, to, path);
    }
    if (!this.#canReplace(node, from, path)) return this.#text(node);
    const quote = this.#file.source[node.start];
    return writeValue(to, quote === '"' || quote === "'" ? quote : this.#file.quote);
  }

  #object(node: ESTree.ObjectExpression, from: PlainLogin, to: PlainLogin, path: Path): string {
    const keys = Object.keys({ ...from, ...to });
    const changed = new Set(keys.filter((key) => !isDeepStrictEqual(from[key], to[key])));
    const opaque = node.properties.find((property) => nameOfKey(property) === undefined);
    if (opaque) {
      for (const key of changed)
        this.#refuse([...path, key], opaque, `has ${shortText(opaque, this.#file)}, which may hold it`);
      return this.#text(node);
    }
    const names = node.properties.map(nameOfKey);
    const missing = [...changed].filter((key) => !names.includes(key));
    for (const key of missing.filter((each) => from[each] !== undefined))
      this.#refuse([...path, key], node, 'begins an object without it, and the file sets it elsewhere');
    const inside = this.#split(node, node.properties);
    const gone: number[] = [];
    const items = inside.items.flatMap((item, index): Item[] => {
      const property = node.properties[index];
      const name = names[index];
      if (property?.type !== 'Property' || name === undefined || !changed.has(name)) return [item];
      const at = [...path, name];
      if (to[name] !== undefined)
        return [{ ...item, text: this.#property(property, from[name], to[name], at) }];
      if (!this.#isWrittenOut(property.value, from[name], at) || !this.#canGo(property, item, at))
        return [item];
      gone.push(index);
      return [];
    });
    const { quote, newline } = this.#file;
    const added = missing.map((key) => newItem(`${writeKey(key, quote)}: ${writeValue(to[key], quote)}`));
    const all = rearrange(inside, [...items, ...added], gone, ' ');
    // As in `{ one: 1 }`.
    const isFilled = inside.items.length === 0 && added.length > 0 && all.closing.trim() === '';
    return `{${joinInside(isFilled ? { ...all, closing: ' ' } : all, newline)}}`;
  }

  #property(property: ESTree.ObjectProperty, from: unknown, to: unknown, path: Path): string {
    const { value } = property;
    if (property.shorthand) {
      this.#canReplace(value, from, path);
      return this.#text(property);
    }
    return this.#file.source.slice(property.start, value.start) + this.render(value, from, to, path);
  }

  /** A list of words, each with the comments in its line. */
  #words(node: ESTree.ArrayExpression, from: readonly unknown[], to: readonly string[], path: Path): string {
    if (!this.#isWrittenOut(node, from, path)) return this.#text(node);
    const inside = this.#split(node, elementsOf(node));
    const { quote, newline } = this.#file;
    const left = new Map([...from.entries()].toReversed().map(([index, word]) => [word, index]));
    const items = to.map((word): Item => {
      const item = inside.items[left.get(word) ?? -1];
      left.delete(word);
      return item ?? newItem(writeValue(word, quote));
    });
    const gone = [...inside.items.entries()].filter(([, item]) => !items.includes(item));
    for (const [index, item] of gone) this.#canGo(elementsOf(node)[index] ?? node, item, path);
    const places = gone.map(([index]) => index);
    return `[${joinInside(rearrange(inside, items, places, ''), newline)}]`;
  }

  /** Of which each item may change by itself, such as the themes for light and dark. */
  #tuple(node: ESTree.ArrayExpression, from: readonly unknown[], to: readonly unknown[], path: Path): string {
    const elements = elementsOf(node);
    if (elements.length !== to.length) {
      this.#isWrittenOut(node, from, path);
      return this.#text(node);
    }
    const inside = this.#split(node, elements);
    const items = inside.items.map((item, index): Item => {
      const element = elements[index];
      if (!element || isDeepStrictEqual(from[index], to[index])) return item;
      return { ...item, text: this.render(element, from[index], to[index], [...path, index]) };
    });
    return `[${joinInside({ ...inside, items }, this.#file.newline)}]`;
  }

  /** A value is replaced as a whole only where nothing is lost with it. */
  #canReplace(node: ESTree.Expression, from: unknown, path: Path): boolean {
    return this.#isWrittenOut(node, from, path) && !this.#hasComment(node, path);
  }

  /** What goes takes along the comments behind it, in its line. None but those may go with it. */
  #canGo(node: ESTree.Span, { beside, before }: Item, path: Path): boolean {
    if (this.#hasComment(node, path)) return false;
    const isCommaBelow = before.includes('\n');
    if (beside === '' && (before.trim() === '' || !isCommaBelow)) return true;
    this.#refuse(
      path,
      node,
      `has a comment before ${beside ? 'it' : 'its comma'}, which would be lost`,
      MOVE_IT,
    );
    return false;
  }

  #hasComment(node: ESTree.Span, path: Path): boolean {
    const comment = this.#file.comments.find(({ start, end }) => start > node.start && end < node.end);
    if (comment) this.#refuse(path, comment, 'has a comment inside it, which would be lost', MOVE_IT);
    return comment !== undefined;
  }

  #isWrittenOut(node: ESTree.Expression, from: unknown, path: Path): boolean {
    const written = literalOf(node);
    if (written === NOT_WRITTEN_OUT) this.#refuse(path, node, describeNode(unwrap(node), this.#file));
    else if (!isDeepStrictEqual(written, from))
      this.#refuse(path, node, 'gives another value than the file does in the end');
    else return true;
    return false;
  }

  #refuse(path: Path, { start }: { start: number }, why: string, mend = 'Write it out there'): void {
    const says = `can't be changed from here: line ${this.#file.lineOf(start)} ${why}. ${mend}, or change the file by hand.`;
    this.refusals.push(finding(path, undefined, says));
  }

  #split({ start, end }: ESTree.Span, nodes: readonly ESTree.Span[]): Inside {
    return splitInside(this.#file, { start: start + 1, end: end - 1 }, nodes);
  }

  #text({ start, end }: ESTree.Span): string {
    return this.#file.source.slice(start, end);
  }
}

function elementsOf({ elements }: ESTree.ArrayExpression): ESTree.Expression[] {
  return elements.filter((element) => element !== null && element.type !== 'SpreadElement');
}
