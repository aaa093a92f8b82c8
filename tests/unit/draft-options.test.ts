import { describe, expect, test } from 'vitest';
import { hexOf } from '../../preview/panel/controls/css-colour.ts';
import {
  methodsOf,
  withLocale,
  withMethods,
  withProducts,
} from '../../preview/panel/controls/draft-options.ts';
import { themeColoursOf, withThemeColours } from '../../preview/panel/controls/theme-colour.ts';
import { moved } from '../../preview/panel/draft/moved.ts';
import { isSame } from '../../preview/panel/draft/same-value.ts';
import type { LoginDraft } from '../../preview/situations/situation.ts';

const PLAIN: LoginDraft = {
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    sessionOptions: { sessionDurationMinutes: 60 },
  },
};
const BOTH: LoginDraft = {
  config: { ...PLAIN.config, mfaProductInclude: ['smsOtp', 'totp'], mfaProductOrder: ['smsOtp', 'totp'] },
};

describe('second factors of a draft', () => {
  test('are both, in Stytch’s order, where the file says nothing; and then nothing is written', () => {
    expect(methodsOf(PLAIN)).toEqual(['totp', 'smsOtp']);
    expect(withMethods(PLAIN, ['totp', 'smsOtp'], PLAIN)).toEqual(PLAIN);
  });

  test('change the order alone where the same are included', () => {
    const { config } = withMethods(BOTH, ['totp', 'smsOtp'], BOTH);
    expect(config).toEqual({ ...BOTH.config, mfaProductOrder: ['totp', 'smsOtp'] });
  });

  test('have no order where there is one, and the file’s again where there are two', () => {
    const one = withMethods(BOTH, ['smsOtp'], BOTH);
    expect(one.config).toEqual({ ...PLAIN.config, mfaProductInclude: ['smsOtp'] });
    expect(isSame(withMethods(one, ['smsOtp', 'totp'], BOTH), BOTH)).toBe(true);
  });
});

describe('products of a draft', () => {
  test('come with a provider where social sign-in is among them, and lose it without', () => {
    const social = withProducts(PLAIN, ['emailMagicLinks', 'oauth'], PLAIN);
    expect(social.config.oauthOptions).toEqual({ providers: ['google'] });
    expect(withProducts(social, ['emailMagicLinks'], PLAIN)).toEqual(PLAIN);
  });

  test('keep the providers of the file, while social sign-in is among them', () => {
    const file: LoginDraft = {
      config: { ...PLAIN.config, products: ['oauth'], oauthOptions: { providers: ['github'] } },
    };
    expect(withProducts(file, ['oauth', 'sso'], file).config.oauthOptions).toEqual({ providers: ['github'] });
    const without = withProducts(file, ['sso'], file);
    expect(without.config).not.toHaveProperty('oauthOptions');
    expect(withProducts(without, ['oauth', 'sso'], file).config.oauthOptions).toEqual({
      providers: ['github'],
    });
  });
});

test('the locale is written where it differs from what counts without it', () => {
  expect(withLocale(PLAIN, 'es', PLAIN)).toEqual({ ...PLAIN, locale: 'es' });
  expect(withLocale({ ...PLAIN, locale: 'es' }, 'auto', PLAIN)).toEqual(PLAIN);
  const auto: LoginDraft = { ...PLAIN, locale: 'auto' };
  expect(withLocale({ ...PLAIN, locale: 'es' }, 'auto', auto)).toEqual(auto);
});

describe('the theme colour of a draft', () => {
  test('is one for light and dark, or one for each, with text on it that can be read', () => {
    const one = withThemeColours(PLAIN, { light: '#6d28d9', dark: '#6d28d9' }, PLAIN);
    expect(one.presentation).toEqual({ theme: { primary: '#6d28d9', 'primary-foreground': '#ffffff' } });
    const each = withThemeColours(one, { light: '#6d28d9', dark: '#c4b5fd' }, PLAIN);
    expect(each.presentation).toEqual({
      theme: {
        primary: 'light-dark(#6d28d9, #c4b5fd)',
        'primary-foreground': 'light-dark(#ffffff, #000000)',
      },
    });
    expect(themeColoursOf(each)).toEqual({ light: '#6d28d9', dark: '#c4b5fd' });
  });

  test.each([
    ['rgb(109, 40, 217)', 'rgb(1, 2, 3)'],
    ['var(--color-accent)', 'color-mix(in srgb, red, var(--a, light-dark(red, blue)))'],
  ])('may be a function of CSS: %s, %s', (light, dark) => {
    expect(themeColoursOf(withThemeColours(PLAIN, { light, dark }, PLAIN))).toEqual({ light, dark });
  });

  test('leaves nothing behind when it is the app’s own again', () => {
    const changed = withThemeColours(PLAIN, { light: 'red', dark: 'red' }, PLAIN);
    expect(withThemeColours(changed, { light: undefined, dark: undefined }, PLAIN)).toEqual(PLAIN);
  });

  test('takes along the colour of the text that was set with another colour, and saved', () => {
    const set = (file: LoginDraft, light?: string, dark = light) =>
      withThemeColours(file, { light, dark }, file);
    const yellow = set(PLAIN, '#ffee00');
    expect(yellow.presentation?.theme).toMatchObject({ 'primary-foreground': '#000000' });
    expect(set(yellow, '#001a66').presentation).toEqual({
      theme: { primary: '#001a66', 'primary-foreground': '#ffffff' },
    });
    expect(set(yellow)).toEqual(PLAIN);
    const each = set(PLAIN, '#ffee00', '#001a66');
    expect(set(each, '#001a66', '#ffee00').presentation).toEqual({
      theme: {
        primary: 'light-dark(#001a66, #ffee00)',
        'primary-foreground': 'light-dark(#ffffff, #000000)',
      },
    });
    expect(set(each)).toEqual(PLAIN);
  });

  test.each([
    ['#2e1065', 'ivory'],
    ['var(--brand)', 'ivory'],
    ['#ffff00', '#000000'],
    ['white', '#000000'],
    ['light-dark(#2e1065, white)', 'light-dark(ivory, #000000)'],
  ])('leaves the file its colour of the text while that can be read: on %s it is %s', (primary, text) => {
    const file: LoginDraft = {
      ...PLAIN,
      presentation: { theme: { primary: 'navy', 'primary-foreground': 'ivory', ring: 'navy' } },
    };
    const [light, dark] = [primary, primary];
    const changed = withThemeColours(file, { light, dark }, file);
    expect(changed.presentation).toEqual({
      theme: { primary, 'primary-foreground': text, ring: 'navy' },
    });
    expect(withThemeColours(changed, { light: 'navy', dark: 'navy' }, file)).toEqual(file);
  });

  test('is each theme’s own in a pair', () => {
    const file: LoginDraft = { ...PLAIN, presentation: { theme: [{ primary: '#000000' }, {}] } };
    expect(themeColoursOf(file)).toEqual({ light: '#000000', dark: undefined });
    expect(withThemeColours(file, { light: '#000000', dark: '#ffffff' }, file).presentation).toEqual({
      theme: [{ primary: '#000000' }, { primary: '#ffffff', 'primary-foreground': '#000000' }],
    });
  });
});

test('an item of a list moves to another place, and the others close up', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});

test.each([
  ['#1f6feb', '#1f6feb'],
  ['#abc', '#aabbcc'],
  ['rebeccapurple', '#663399'],
  ['rgb(31 111 235)', '#1f6feb'],
  ['oklch(100% 0 0)', '#ffffff'],
  ['var(--brand)', undefined],
  ['rgb(0 0 0 / 50%)', undefined],
])('a field that picks colours shows %s', (colour, shown) => {
  expect(hexOf(colour)).toBe(shown);
});
