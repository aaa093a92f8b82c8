import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { en as enSettings } from '../../src/locales/en/settings.ts';
import { en as enWords } from '../../src/locales/en/words.ts';
import { es as esSettings } from '../../src/locales/es/settings.ts';
import { es } from '../../src/locales/es/strings.ts';
import { es as esWords } from '../../src/locales/es/words.ts';
import { ptBr as ptBrSettings } from '../../src/locales/pt-br/settings.ts';
import { ptBr } from '../../src/locales/pt-br/strings.ts';
import { ptBr as ptBrWords } from '../../src/locales/pt-br/words.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { pseudo } from '../../src/login/locales/pseudo-locale.ts';
import { readCatalogue } from '../../src/login/locales/read-catalogue.ts';
import { packageFolder } from '../../src/login/rules/package-folder.ts';
import { pseudoText } from '../../src/ui/words/pseudo.ts';
import { textByLocale } from '../../src/ui/words/text-by-locale.ts';
import { messageShape } from '../helpers/message-shape.ts';

const catalogue = join(packageFolder('@stytch/react'), 'messages/b2b/en.po');
const english = readCatalogue(await readFile(catalogue, 'utf8'));

type Messages = Readonly<Record<string, string>>;

const shapes = (messages: Messages): Record<string, string[]> =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, messageShape(message)]));

/** The ids under which two languages say the same, letter for letter. */
const sameIn = (left: Messages, right: Messages): string[] =>
  Object.keys(left).filter((id) => left[id] === right[id]);

test("Stytch's catalogue is read whole", async () => {
  const ids = (await readFile(catalogue, 'utf8')).match(/^msgid "[^"]/gm);
  expect(Object.keys(english)).toHaveLength(ids?.length ?? 0);
  expect(english['password.zxcvbn.warning.repeats']).toBe('Repeats like "aaa" are easy to guess.');
});

/** The app's own words: on every page, and in the settings. */
const ownEnglish = { ...enWords, ...enSettings };

describe.each([
  ['Spanish', es, { ...esWords, ...esSettings }, ['idpLogout.no', 'watermark.altText'], []],
  ['Brazilian Portuguese', ptBr, { ...ptBrWords, ...ptBrSettings }, ['watermark.altText'], []],
  ['the pseudo-locale', pseudo, pseudoText(ownEnglish), [], []],
])('%s', (_name, pack, words, sameMessages, sameWords) => {
  test('has every message of the widget, with its placeholders and tags', () => {
    expect(shapes(pack)).toEqual(shapes(english));
  });

  test("has every word of the app's own, with its placeholders", () => {
    expect(shapes(words)).toEqual(shapes(ownEnglish));
  });

  test('leaves nothing in English', () => {
    expect(sameIn(pack, english)).toEqual(sameMessages);
    expect(sameIn(words, ownEnglish)).toEqual(sameWords);
  });
});

describe('the pseudo-locale', () => {
  test('disguises text, and keeps what is not', () => {
    const messages = {
      sent: 'Sent to <bold>{email}</bold>.',
      length: '{count, plural, one {# letter} other {# letters}}',
      quoted: "Don't write '{'.",
    };
    expect(pseudoText(messages)).toEqual({
      sent: '⟦Šéñţ ţö <bold>{email}</bold>. ~ ~⟧',
      length: '⟦{count, plural, one {# ļéţţéŕ} other {# ļéţţéŕš}} ~ ~⟧',
      quoted: "⟦Ðöñ'ţ ŵŕîţé '{'. ~ ~ ~⟧",
    });
  });

  test('is about a third longer than English', () => {
    const length = (messages: Messages): number => Object.values(messages).join('').length;
    expect(length(pseudo) / length(english)).toBeGreaterThan(1.3);
    expect(length(pseudo) / length(english)).toBeLessThan(1.5);
  });
});

test.each(['Sent to {email', 'Sent to email}', '{count, plural, one {# letter}'])(
  'a message whose braces don’t match is refused: %s',
  (message) => {
    expect(() => messageShape(message)).toThrow(message);
  },
);

test('wording for a message that the widget does not have is a compile error', () => {
  // @ts-expect-error: the id is `login.title`.
  const strings: LoginConfig['strings'] = { 'login.titel': 'Welcome' };
  expect(Object.keys(strings ?? {}).filter((id) => id in english)).toEqual([]);
});

describe('a text by language', () => {
  test('is there at once in English, and once loaded in another language', async () => {
    const greeting = textByLocale('Hello', async (locale) => `Hola (${locale})`);
    expect(greeting('en')).toBe('Hello');
    const loading = greeting('es');
    expect(greeting('es')).toBe(loading);
    expect(await loading).toBe('Hola (es)');
    expect(greeting('es')).toBe('Hola (es)');
  });

  test('is English, and the failure reported, where it does not load', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const greeting = textByLocale('Hello', () => Promise.reject(new Error('Offline')));
    expect(await greeting('es')).toBe('Hello');
    expect(report).toHaveBeenCalledWith(new Error('Offline'));
    vi.unstubAllGlobals();
  });
});
