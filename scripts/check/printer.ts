import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Columns that a line may take. */
const WIDTH = 110;

/** Sets text for a terminal or, without colours, for a file. */
export class Printer {
  readonly #coloured: boolean;
  readonly #lines: string[] = [];

  constructor({ coloured }: { coloured: boolean }) {
    this.#coloured = coloured;
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  line(text = '', style?: Style): void {
    this.#lines.push(this.#paint(visible(text), style));
  }

  /** A paragraph behind a lead, such as a mark or the cells of a row, with its further lines below the first. */
  paragraph(text: string, { lead = '', style }: { lead?: string; style?: Style } = {}): void {
    const [first = '', ...rest] = wrap(visible(text), WIDTH - lead.length);
    this.#lines.push(this.#paint(lead, style) + first);
    this.#lines.push(...rest.map((line) => ' '.repeat(lead.length) + line));
  }

  #paint(text: string, style: Style | undefined): string {
    // Whether to colour is decided by who prints it, for the stream it goes to.
    return this.#coloured && style ? styleText(style, text, { validateStream: false }) : text;
  }
}

/** Names are given by organizations' admins: what a terminal would obey, or not show, is no part of one. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
