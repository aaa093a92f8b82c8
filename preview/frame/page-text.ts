// An alias of ours, as the package exports its code alone.
import catalogue from '@stytch/react/messages/b2b/en.po?raw';
import type { PageLocale } from '../../src/locales/locale.ts';
import { loadWidgetStrings } from '../../src/login/locales/load-widget-strings.ts';
import { readCatalogue } from '../../src/login/locales/read-catalogue.ts';
import { type MessagePart, parseMessage } from '../../src/ui/words/message-format.ts';
import type { Words } from '../../src/ui/words/words.ts';
import { wordsIn } from '../../src/ui/words/words-in.ts';
import type { LoginDraft, Sign } from '../situations/situation.ts';

const english = readCatalogue(catalogue);

/** The words on a page, by what they are in the catalogues. */
export class PageText {
  readonly #messages: Readonly<Record<string, string | undefined>>;
  readonly #words: Words;

  private constructor(messages: Readonly<Record<string, string | undefined>>, words: Words) {
    this.#messages = messages;
    this.#words = words;
  }

  /** In a language and with the wording of a config. */
  static async load(login: LoginDraft, locale: PageLocale): Promise<PageText> {
    const [pack, words] = await Promise.all([loadWidgetStrings(locale), wordsIn(locale)]);
    return new PageText({ ...english, ...pack, ...login.strings }, words);
  }

  /** What a sign reads, whatever stands in its placeholders. */
  pattern(sign: Sign): RegExp {
    if ('text' in sign) return new RegExp(`^${escaped(sign.text)}$`);
    const text = 'word' in sign ? this.#words[sign.word] : this.#messages[sign.message];
    if (text === undefined) throw new Error(`No message has the id of ${JSON.stringify(sign)}.`);
    return new RegExp(`^${parseMessage(text).map(patternOf).join('')}$`);
  }
}

function patternOf(part: MessagePart): string {
  if (part.type === 'text') return part.text.trim().length > 0 ? escaped(part.text) : '\\s*';
  return part.type === 'tag' ? '' : '.+';
}

/** White space is collapsed on the page. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
}
