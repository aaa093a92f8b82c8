import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editLogin } from '../../scripts/edit-login/edit-login.ts';
import type { PlainLogin } from '../../scripts/edit-login/plain.ts';
import { runLoginFile } from '../helpers/run-login-file.ts';

const IMPORT = "import { defineLogin } from './login/define-login.ts';\n\n";
const inFile = (login: string): string => `${IMPORT}export default defineLogin(${login});\n`;

/** What becomes of a file's text, of which the config alone is given, when a change is made to what it gives. */
async function edited(login: string, change: (login: never) => unknown): Promise<string> {
  const source = login.includes('import ') ? login : inFile(login);
  const from = await runLoginFile(source);
  const to: unknown = change(structuredClone(from) as never);
  const result = editLogin(source, from, to as PlainLogin);
  if ('refusals' in result) return result.refusals.map(({ message }) => message).join('\n');
  expect(await runLoginFile(result.source), result.source).toEqual(to);
  const { source: text } = result;
  return login === source ? text : text.slice(inFile('').indexOf('(') + 1, -3);
}

const withOption = (name: string, value: unknown) => (login: { config: object }) => ({
  ...login,
  config: { ...login.config, [name]: value },
});

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

describe('a change that can’t be made', () => {
  test.each([
    ['PRODUCTS', 'line 5 takes it from `PRODUCTS`'],
    ["['sso', ...PRODUCTS]", "line 5 makes it of more than plain values: `['sso', ...PRODUCTS]`"],
    ['minutes()', 'line 5 calls `minutes()` for it'],
    ["1 > 0 ? ['sso'] : []", "line 5 works it out: `1 > 0 ? ['sso'] : []`"],
    ["['sso'] as ['sso']", "line 5 works it out: `['sso'] as ['sso']`"],
  ])('names the option and the line where its value is %s', async (value, why) => {
    const login = `{\n  config: {\n    products: ${value},\n  },\n}`;
    expect(await edited(login, withOption('products', ['oauth']))).toBe(
      `\`products\` can't be changed from here: ${why}. Write it out there, or change the file by hand.`,
    );
  });

  test.each([
    ['...shared', 'line 3 has `...shared`, which may hold it'],
    ["['pro' + 'ducts']: ['sso']", "line 3 has `['pro' + 'ducts']: ['sso']`, which may hold it"],
  ])('names the option and the line where the object has %s', async (part, why) => {
    expect(
      await edited(`{ config: { products: ['sso'], ${part} } }`, withOption('products', ['oauth'])),
    ).toContain(why);
  });

  test('names all that stand in the way at once, and what stands in no one’s way does not', async () => {
    const login = `{ config: { products: PRODUCTS, mfaProductOrder: ['totp'], sessionOptions: { sessionDurationMinutes: minutes() } } }`;
    const change = ({ config }: { config: object }) => ({
      config: { ...config, products: [], sessionOptions: { sessionDurationMinutes: 5 } },
    });
    expect((await edited(login, change)).split('\n')).toHaveLength(2);
    expect(await edited(login, withOption('mfaProductOrder', ['smsOtp']))).toBe(
      login.replace('totp', 'smsOtp'),
    );
  });

  test('is one that would lose a comment, or that another value for the same option undoes', async () => {
    const commented = "{ presentation: { theme: { /* ours */ primary: 'red' } }, config: {} }";
    expect(await edited(commented, () => ({ config: {} }))).toContain(
      'has a comment inside it, which would be lost',
    );
    const twice = "{ config: { products: ['sso'], products: ['oauth'] } }";
    expect(await edited(twice, withOption('products', ['passwords']))).toContain('gives another value');
  });

  test.each([
    ['export default shared;', 'takes it from `shared`'],
    ['export default defineLogin(shared);', 'takes it from `shared`'],
    [
      'export default defineLogin(defineLogin({ config: {} }));',
      'calls `defineLogin({ config: {} })` for it',
    ],
    ['export default defineLogin();', '`defineLogin` is called without a config'],
    ['export const login = {};', 'exports no login config'],
    ['export default {', 'is no TypeScript'],
  ])('says what is in the way in %s', (file, why) => {
    const result = editLogin(IMPORT + file, { config: {} }, { config: { a: 1 } });
    expect('refusals' in result && result.refusals.map(({ message }) => message).join()).toContain(why);
  });
});

const sources = [
  'src/login.config.ts',
  ...readdirSync('docs/examples/login').map((name) => `docs/examples/login/${name}`),
];
const files = sources
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => !text.includes('loginCallbacks'));

const word = fc.constantFrom(
  'emailMagicLinks',
  'emailOtp',
  'passwords',
  'sso',
  'oauth',
  'smsOtp',
  'totp',
  "it's",
  '😀',
);
const words = fc.uniqueArray(word);
const anyConfig = fc.record(
  {
    authFlowType: word,
    products: words,
    mfaProductInclude: words,
    mfaProductOrder: words,
    sessionOptions: fc.record({ sessionDurationMinutes: fc.integer() }),
  },
  { requiredKeys: [] },
);
const theme = fc.record({ primary: fc.string(), 'primary-foreground': fc.string() }, { requiredKeys: [] });
const anyLogin = fc.record(
  {
    config: anyConfig,
    presentation: fc.record({ theme: fc.oneof(theme, fc.tuple(theme, theme)) }, { requiredKeys: [] }),
    locale: fc.string(),
  },
  { requiredKeys: ['config'] },
);

/** Comments at every place that has a line end, each of its own words. */
function commented(source: string): string {
  let count = 0;
  return source.replaceAll(/([,{[])\n/g, (_, mark) => `${mark} // remark ${++count}\n// line ${count}\n`);
}

test('any draft can be written into any file without losing anything, and twice is as once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), anyLogin, anyLogin, async (file, one, other) => {
      const from = await runLoginFile(file);
      const first = sourceOf(editLogin(file, from, one));
      expect(await runLoginFile(first)).toEqual(one);
      expect(editLogin(first, one, one)).toEqual({ source: first });
      // Back and forth between drafts nothing is left behind, and a file that is full of comments stays sound.
      const remarked = commented(first);
      const second = editLogin(remarked, one, other);
      if ('refusals' in second) return;
      expect(await runLoginFile(second.source)).toEqual(other);
    }),
    { numRuns: 200 },
  );
});

function sourceOf(result: ReturnType<typeof editLogin>): string {
  if ('refusals' in result) throw new Error(result.refusals.map(({ message }) => message).join('\n'));
  return result.source;
}
