import { type MessagePart, parseMessage } from '../../src/ui/words/message-format.ts';

/** What a translation must share with its original: the placeholders, tags and cases, in whatever order they come. */
export function messageShape(message: string): string[] {
  return shape(parseMessage(message));
}

function shape(parts: readonly MessagePart[]): string[] {
  return parts
    .flatMap((part) => {
      if (part.type === 'text') return [];
      if (part.type !== 'argument') return [part.text];
      const cases = [...part.cases].map(([key, message]) => `${key} {${shape(message).join(' ')}}`);
      return [`{${[part.name, part.kind, ...cases].filter(Boolean).join(', ')}}`];
    })
    .sort();
}
