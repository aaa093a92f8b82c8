import { type MessagePart, parseMessage } from '../../ui/words/message-format.ts';
import { didYouMean } from './did-you-mean.ts';
import type { LoginFacts } from './facts.ts';
import { type Finding, finding } from './finding.ts';

/** Wording against the messages that the widget has. @param messages in English, by id */
export function wordingProblems({ strings }: LoginFacts, messages: ReadonlyMap<string, string>): Finding[] {
  return strings.flatMap(([id, text]) => {
    const says = whatIsWrong(id, text, messages);
    return says === undefined ? [] : [finding(['strings', id], text, says)];
  });
}

function whatIsWrong(id: string, text: string, messages: ReadonlyMap<string, string>): string | undefined {
  const english = messages.get(id);
  if (english === undefined)
    return `is no message of the widget. ${didYouMean(id, [...messages.keys()])}Its ids are in \`node_modules/@stytch/react/messages/b2b/en.po\`.`;
  const used = placeholders(text);
  if (!used)
    return 'has braces that do not match. Close each `{`, and put a brace that is to be seen in apostrophes.';
  const known = placeholders(english) ?? [];
  const foreign = used.filter((name) => !known.includes(name));
  if (foreign.length === 0) return undefined;
  const allowed = known.length > 0 ? `It has ${known.map(inBraces).join(', ')}.` : 'It has none.';
  return `uses ${foreign.map(inBraces).join(', ')}, which the widget does not fill in here. ${allowed}`;
}

/** The names in a message's braces; undefined where it can't be read. */
function placeholders(message: string): string[] | undefined {
  try {
    return [...new Set(argumentNames(parseMessage(message)))];
  } catch {
    return undefined;
  }
}

function argumentNames(parts: readonly MessagePart[]): string[] {
  return parts.flatMap((part) =>
    part.type === 'argument' ? [part.name, ...[...part.cases.values()].flatMap(argumentNames)] : [],
  );
}

const inBraces = (name: string): string => `\`{${name}}\``;
