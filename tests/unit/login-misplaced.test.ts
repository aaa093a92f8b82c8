import { B2BProducts } from '@stytch/react/b2b';
import { describe, expect, test } from 'vitest';
import { check, problems } from '../helpers/check-config.ts';

/** What is said of an option beside `config`, inside it, or inside `presentation`. */
const beside = (option: object) => problems({}, option);
const inConfig = (option: object) => problems(option);
const inPresentation = (option: object) => problems({}, { presentation: option });

describe('an option that is one level off is sent to its place', () => {
  test.each([
    ['products', beside, 'is an option of `config`. Move it there.'],
    ['authFlowType', beside, 'is an option of `config`. Move it there.'],
    ['mfaProductOrder', beside, 'is an option of `config`. Move it there.'],
    ['sessionDurationMinutes', beside, 'is an option of `config.sessionOptions`. Move it there.'],
    ['theme', beside, 'is an option of `presentation`. Move it there.'],
    ['logo', beside, 'is an option of `presentation.options`. Move it there.'],
    ['presentation', inConfig, 'is an option beside `config`, not in it. Move it out.'],
    ['locale', inConfig, 'is an option beside `config`, not in it. Move it out.'],
    ['keepSessionAlive', inConfig, 'is an option beside `config`, not in it. Move it out.'],
    ['sessionDurationMinutes', inConfig, 'is an option of `config.sessionOptions`. Move it there.'],
    ['logo', inPresentation, 'is an option of `presentation.options`. Move it there.'],
    ['primary', inPresentation, 'is an option of `presentation.theme`. Move it there.'],
    ['button-radius', inPresentation, 'is an option of `presentation.theme`. Move it there.'],
  ])('%s', (name, saidOf, says) => {
    expect(saidOf({ [name]: 1 })).toHaveLength(1);
    expect(saidOf({ [name]: 1 })[0]).toContain(says);
  });
});

test('what several options have is sent to none of them', () => {
  expect(inConfig({ loginRedirectURL: '/authenticate' })).toEqual([
    '`loginRedirectURL` is an option of `config.emailMagicLinksOptions`, `config.passwordOptions`, `config.ssoOptions`, and `config.oauthOptions`. Move it to those that it is meant for.',
  ]);
});

test('what is misspelt is still taken for the option beside it', () => {
  expect(inConfig({ product: [] })).toEqual([expect.stringContaining('Did you mean `products`?')]);
});

describe('the name is asked for where the SDK has an object', () => {
  test.each(Object.entries(B2BProducts))('B2BProducts.%s', (name, product) => {
    const { problems: found } = check({ products: [product] });
    expect(found).toContainEqual({
      path: 'config.products[0]',
      found: 'an object',
      message: `\`products[0]\` is \`B2BProducts.${name}\`, which would load its screens into every page. Write its name, \`'${name}'\`.`,
    });
  });
});

describe('a logo', () => {
  const logo = (value: unknown) => problems({}, { presentation: { options: { logo: value } } });
  const SAYS =
    "Put the file into `public/` and write `logo: { url: '/logo.png', alt: '' }`, or a whole address that begins with `https://`.";

  test.each(['./logo.png', '/logo.png', 'https://example.com/logo.png'])(
    'is not text alone, as %s',
    (url) => {
      expect(logo(url)).toEqual([`\`presentation.options.logo\` is '${url}'. ${SAYS}`]);
    },
  );

  test.each([
    './logo.png',
    'logo.png',
    '//example.com/logo.png',
    'http://example.com/logo.png',
    'javascript:1',
    '',
  ])('is at no address that would differ from page to page, or be refused, as %j', (url) => {
    expect(logo({ url, alt: '' })).toEqual([`\`presentation.options.logo.url\` is '${url}'. ${SAYS}`]);
  });

  test.each(['https://example.com/logo.png', 'data:image/svg+xml,%3Csvg%3E%3C/svg%3E'])(
    'may be %s',
    (url) => {
      expect(logo({ url, alt: '' })).toEqual([]);
    },
  );
});

describe('a language that there is none of', () => {
  test('is answered with how to add one', () => {
    expect(beside({ locale: 'de' })).toEqual([
      "`locale` is 'de'. Allowed: `auto`, `en`, `es`, `pt-br`, `pseudo`. Another language is added as `docs/login-config.md#another-language` says.",
    ]);
  });
});
