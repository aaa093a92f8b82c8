import { describe, expect, test } from 'vitest';
import { edited, inFile, withOption } from '../helpers/edited-login.ts';

describe('a change to a login config’s file', () => {
  test('touches what is changed alone, however the rest is written', async () => {
    const login = `{
  // What members get.
  "config" : {
    authFlowType: "Discovery" /* for now */,   // one page for all

    products:[ 'emailMagicLinks' ],
    sessionOptions: { sessionDurationMinutes: 60, }
  },
  callbacks: loginCallbacks,
}`;
    expect(await edited(login, withOption('authFlowType', 'Organization'))).toBe(
      login.replace('"Discovery"', '"Organization"'),
    );
    expect(await edited(login, withOption('sessionOptions', { sessionDurationMinutes: 5 }))).toBe(
      login.replace('60', '5'),
    );
  });

  test('takes along the comments behind an item, and leaves those on lines of their own where they are', async () => {
    const login = `{ config: {
  products: [
    // Agreed with security.
    'emailMagicLinks', // no password

    // For the big ones:
    'sso',
    'oauth' // last
    // 'emailOtp', ask Ana
  ],
} }`;
    expect(
      await edited(login, withOption('products', ['oauth', 'emailMagicLinks', 'sso', 'passwords'])),
    ).toBe(
      `{ config: {
  products: [
    // Agreed with security.
    'oauth', // last

    // For the big ones:
    'emailMagicLinks', // no password
    'sso',
    'passwords'
    // 'emailOtp', ask Ana
  ],
} }`,
    );
    expect(await edited(login, withOption('products', ['oauth']))).toBe(
      `{ config: {
  products: [
    // Agreed with security.

    // For the big ones:
    'oauth' // last
    // 'emailOtp', ask Ana
  ],
} }`,
    );
    expect(await edited(login, withOption('products', ['passwords']))).toContain(`[
    // Agreed with security.
    'passwords'

    // For the big ones:
    // 'emailOtp', ask Ana
  ],`);
  });

  test('leaves a comment after the bracket there, and one in the line before an item with that', async () => {
    const login = `{ config: { mfaProductOrder: [ // first wins
  'smsOtp', // 1
  /* the app */ 'totp' // 2
] } }`;
    expect(await edited(login, withOption('mfaProductOrder', ['totp', 'smsOtp']))).toBe(
      `{ config: { mfaProductOrder: [ // first wins
  /* the app */ 'totp', // 2
  'smsOtp' // 1
] } }`,
    );
    const without = await edited(login.replace('/* the app */ ', ''), withOption('mfaProductOrder', []));
    expect(without).toBe('{ config: { mfaProductOrder: [ // first wins\n] } }');
  });

  test('breaks a line where a comment would swallow what follows', async () => {
    const login = `{ config: { products: ['sso', 'oauth' // last
] } }`;
    expect(
      await edited(login, withOption('products', ['oauth', 'sso'])),
    ).toBe(`{ config: { products: ['oauth', // last
'sso'
] } }`);
  });

  test('keeps the spaces of a list in one line', async () => {
    const login = `{ config: { products: [ 'sso','oauth', /* as asked */ 'passwords' ] } }`;
    expect(await edited(login, withOption('products', ['passwords', 'sso']))).toBe(
      `{ config: { products: [ /* as asked */ 'passwords', 'sso' ] } }`,
    );
  });

  test.each([
    ['{ config: { products: [] } }', `{ config: { products: [], mfaProductOrder: ['totp'] } }`],
    ['{ config: {} }', `{ config: { mfaProductOrder: ['totp'] } }`],
    ['{ config: {\n  // to come\n} }', `{ config: { mfaProductOrder: ['totp']\n  // to come\n} }`],
    ['{ config: { a: 1, } }', `{ config: { a: 1, mfaProductOrder: ['totp'], } }`],
    ['{ config: {\n\n  a: 1 // one\n} }', `{ config: {\n\n  a: 1, // one\n  mfaProductOrder: ['totp']\n} }`],
    ['{ config: {\n  a: 1, // one\n} }', `{ config: {\n  a: 1, // one\n  mfaProductOrder: ['totp'],\n} }`],
  ])('adds an option as the others are written: %j', async (login, expected) => {
    expect(await edited(login, withOption('mfaProductOrder', ['totp']))).toBe(expected);
  });

  test.each([
    ['{ config: { b: 2, a: 1 } }', '{ config: { b: 2 } }'],
    ['{ config: {a: 1, b: 2} }', '{ config: {b: 2} }'],
    ['{ config: { a: 1 } }', '{ config: {} }'],
    [
      '{ config: {\n  // of a\n  a: 1, // one\n  // of b\n  b: 2,\n} }',
      '{ config: {\n  // of a\n  // of b\n  b: 2,\n} }',
    ],
    [
      '{ config: {\n  b: 2, // two\n\n  // ---- a ----\n  // LOGIN-7\n  a: 1 // one\n} }',
      '{ config: {\n  b: 2 // two\n\n  // ---- a ----\n  // LOGIN-7\n} }',
    ],
    [
      '{ config: { // ours\r\n  // of a\r\n  a: 1,\r\n  b: 2,\r\n} }',
      '{ config: { // ours\r\n  // of a\r\n  b: 2,\r\n} }',
    ],
    ['{ config: { b: 2,\n  // of a\n  a: 1 } }', '{ config: { b: 2\n  // of a\n  } }'],
    ['{ config: {\n  // of a\n  a: 1,\n} }', '{ config: {\n  // of a\n} }'],
  ])('removes an option with the comments in its line alone: %j', async (login, expected) => {
    expect(await edited(login, ({ config: { a: _, ...config } }: { config: { a: 1 } }) => ({ config }))).toBe(
      expected,
    );
  });

  test('writes with the quotes and line ends that are there', async () => {
    const login = `import { defineLogin } from "./login/define-login.ts";\r\nexport default defineLogin({\r\n  config: {},\r\n});\r\n`;
    const change = () => ({ config: {}, locale: 'es', strings: { 'login.title': `It's "us" \\ 😀` } });
    expect(await edited(login, change)).toBe(
      login.replace(
        'config: {},\r\n',
        `config: {},\r\n  locale: "es",\r\n  strings: { "login.title": "It's \\"us\\" \\\\ 😀" },\r\n`,
      ),
    );
    const single = inFile('{ config: {} }');
    expect(await edited(single, change)).toContain(`{ 'login.title': 'It\\'s "us" \\\\ 😀' }`);
  });

  test('looks through names and types that change no value', async () => {
    const login = `import { defineLogin as login } from './login/define-login.ts';
const shown = login(({
  config: { products: (['sso', 'oauth'] as const) } satisfies object,
}));
export default shown;
`;
    expect(await edited(login, withOption('products', ['oauth', 'sso']))).toBe(
      login.replace("'sso', 'oauth'", "'oauth', 'sso'"),
    );
  });

  test('changes one theme of a pair, and one option inside an object', async () => {
    const login = `{ presentation: { theme: [{ primary: 'red', ring: 'red' }, { primary: 'blue' /* dark */ }] } }`;
    const change = () => ({
      presentation: { theme: [{ primary: 'red', ring: 'red' }, { primary: 'navy' }] },
    });
    expect(await edited(login, change)).toBe(login.replace('blue', 'navy'));
  });
});
