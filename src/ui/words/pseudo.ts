import { type MessagePart, parseMessage } from './message-format.ts';

const PAIRS =
  'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞRŔSŠTŢUÛVṼWŴYÝZŽaåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþrŕsštţuûvṽwŵyýzž';
const ACCENTED = new Map(PAIRS.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));

/**
 * Disguises a message as another language: accented, about 35 % longer and in brackets, its placeholders and tags
 * kept. What the page then shows outside the brackets is text that can't be translated.
 */
export function pseudoMessage(message: string): string {
  const parts = parseMessage(message);
  const padding = ' ~'.repeat(Math.ceil((textLength(parts) * 0.35) / 2));
  return `⟦${disguise(parts)}${padding}⟧`;
}

/** Disguises every message of a text. */
export function pseudoText<Id extends string>(text: Readonly<Record<Id, string>>): Record<Id, string> {
  // Object.fromEntries knows nothing of the keys; they are those of `text`.
  return Object.fromEntries(
    Object.entries<string>(text).map(([id, message]) => [id, pseudoMessage(message)]),
  ) as Record<Id, string>;
}

function disguise(parts: readonly MessagePart[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text')
        return Array.from(part.text, (letter) => ACCENTED.get(letter) ?? letter).join('');
      if (part.type !== 'argument') return part.text;
      const cases = [...part.cases].map(([key, message]) => `${key} {${disguise(message)}}`);
      return `{${[part.name, part.kind, cases.join(' ')].filter(Boolean).join(', ')}}`;
    })
    .join('');
}

function textLength(parts: readonly MessagePart[]): number {
  return parts.reduce((length, part) => {
    if (part.type === 'text') return length + part.text.length;
    if (part.type !== 'argument') return length;
    return length + Math.max(0, ...[...part.cases.values()].map(textLength));
  }, 0);
}
