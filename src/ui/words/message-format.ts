/**
 * A part of a message in ICU MessageFormat: plain text, a tag such as `<bold>`, the `#` of a plural, or an
 * argument, which is `{name}` or, with its kind and the message for each case, `{count, plural, one {…} other {…}}`.
 */
export type MessagePart =
  | { readonly type: 'text' | 'tag' | 'hash'; readonly text: string }
  | {
      readonly type: 'argument';
      readonly name: string;
      readonly kind: string | undefined;
      readonly cases: ReadonlyMap<string, readonly MessagePart[]>;
    };

/** Text, tag, `#` and `{` … `}`; an apostrophe quotes a brace that follows it, up to the next apostrophe. */
const TOKEN = /'[{}][^']*'|<\/?\w+>|[{}#]|(?:(?!'[{}])[^{}#<]|<(?!\/?\w+>))+/g;

/**
 * Takes a message apart. For development and tests: the widget reads its messages by a parser of its own.
 * @throws where braces don't match
 */
export function parseMessage(message: string): MessagePart[] {
  const tokens = message.match(TOKEN) ?? [];
  let at = 0;

  function take(brace: '{' | '}'): void {
    if (tokens[at] !== brace) throw new Error(`The braces of this message don't match: ${message}`);
    at += 1;
  }

  function takeText(): string {
    const text = tokens[at] ?? '';
    at += 1;
    return text;
  }

  function takeParts(inCase: boolean): MessagePart[] {
    const parts: MessagePart[] = [];
    while (at < tokens.length && tokens[at] !== '}') {
      parts.push(tokens[at] === '{' ? takeArgument() : textPart(takeText(), inCase));
    }
    return parts;
  }

  function takeArgument(): MessagePart {
    take('{');
    const [name = '', kind, firstKey = ''] = takeText()
      .split(',')
      .map((word) => word.trim());
    const cases = new Map<string, MessagePart[]>();
    for (let key = firstKey; tokens[at] === '{'; key = tokens[at] === '}' ? '' : takeText().trim()) {
      take('{');
      cases.set(key, takeParts(true));
      take('}');
    }
    take('}');
    return { type: 'argument', name, kind, cases };
  }

  const parts = takeParts(false);
  if (at < tokens.length) take('{');
  return parts;
}

function textPart(text: string, inCase: boolean): MessagePart {
  if (text === '#' && inCase) return { type: 'hash', text };
  return { type: /^<\/?\w+>$/.test(text) ? 'tag' : 'text', text };
}
