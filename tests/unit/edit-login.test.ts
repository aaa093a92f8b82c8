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

  test('takes a list’s comments along with the items beside them', async () => {
    const login = `{ config: {
  products: [
    'emailMagicLinks', // no password
    // for the big ones
    'sso',
    'oauth' // last
  ],
} }`;
    expect(
      await edited(login, withOption('products', ['oauth', 'sso', 'emailMagicLinks', 'passwords'])),
    ).toBe(
      `{ config: {
  products: [
    'oauth', // last
    // for the big ones
    'sso',
    'emailMagicLinks', // no password
    'passwords'
  ],
} }`,
    );
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
      `{ config: { products: [ /* as asked */ 'passwords','sso' ] } }`,
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
      '{ config: {\n  // of b\n  b: 2,\n} }',
    ],
  ])('removes an option with its comments: %j', async (login, expected) => {
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
