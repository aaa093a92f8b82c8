import { describe, expect, test, vi } from 'vitest';
import { regionalTag } from '../../src/locales/locale.ts';
import { chooseLocale } from '../../src/login/locales/choose-locale.ts';

describe("the pages' language", () => {
  test.each([
    [['es'], 'es'],
    [['es-MX', 'en'], 'es'],
    [['ES-419'], 'es'],
    [['pt-BR'], 'pt-br'],
    [['pt-PT', 'es'], 'pt-br'],
    [['en-GB', 'es'], 'en'],
    [['eo-AT', 'pt', 'en'], 'pt-br'],
    [['eo', 'fr'], 'en'],
    [['est'], 'en'],
    [[], 'en'],
  ])('is, for a browser that asks for %j, %s', (languages, locale) => {
    expect(chooseLocale('auto', languages)).toBe(locale);
    expect(chooseLocale(undefined, languages)).toBe(locale);
  });

  test('is the one in the config, whatever the browser asks for', () => {
    expect(chooseLocale('pt-br', ['es'])).toBe('pt-br');
    expect(chooseLocale('en', ['es'])).toBe('en');
  });

  test('is never the pseudo-locale unless the config says so', () => {
    expect(chooseLocale('auto', ['pseudo', 'en-x-pseudo'])).toBe('en');
    expect(chooseLocale('pseudo', ['es'])).toBe('pseudo');
  });
});

test('the pseudo-locale is English in a build', () => {
  vi.stubEnv('DEV', false);
  expect(chooseLocale('pseudo', ['es'])).toBe('en');
  vi.unstubAllEnvs();
});

describe('dates', () => {
  test("are written as in the browser's region, where it asks for the page's language", () => {
    expect(regionalTag('es', ['en-US', 'es-MX', 'es'])).toBe('es-MX');
    expect(regionalTag('en', ['de-AT', 'en-GB'])).toBe('en-GB');
  });

  test("are written in the page's language, where the browser asks for another", () => {
    expect(regionalTag('pt-br', ['en-US'])).toBe('pt');
    expect(regionalTag('pseudo', ['es'])).toBe('en');
  });
});
