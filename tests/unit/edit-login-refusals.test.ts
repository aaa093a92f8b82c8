import { describe, expect, test } from 'vitest';
import { editLogin } from '../../scripts/edit-login/edit-login.ts';
import { edited, IMPORT, withOption } from '../helpers/edited-login.ts';

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

  test.each([
    ['{ /* ours */ a: 1 }', 'line 3 has a comment before it'],
    ['{ a: 1\n  // one\n  , b: 2 }', 'line 3 has a comment before its comma'],
    ['{ a: /* one */ 1 }', 'line 3 has a comment inside it'],
    ['{ a: [1, // one\n 2] }', 'line 3 has a comment inside it'],
  ])('is one that would lose a comment, as to remove an option of %j', async (config, why) => {
    const change = ({ config: { a: _, ...others } }: { config: { a: 1 } }) => ({ config: others });
    expect(await edited(`{ config: ${config} }`, change)).toBe(
      `\`a\` can't be changed from here: ${why}, which would be lost. Move the comment to a line of its own above, or change the file by hand.`,
    );
  });

  test('is one that would lose a comment of an item that goes, or of a whole value', async () => {
    const list = "{ config: { products: ['sso', /* for now */ 'oauth'] } }";
    expect(await edited(list, withOption('products', ['sso']))).toContain('has a comment before it');
    const commented = "{ presentation: { theme: { /* ours */ primary: 'red' } }, config: {} }";
    expect(await edited(commented, () => ({ config: {} }))).toContain('has a comment inside it');
  });

  test.each([
    ["{ config: { products: ['sso'], products: ['oauth'] } }", '', 'gives another value'],
    ["{ config: { products: ['sso'] } }", "config.products = ['oauth']", 'gives another value'],
    ['{ config: {} }', "config.products = ['oauth']", 'line 3 begins an object without it'],
    ["{ config: { products: ['sso'] } }", 'config = {}', 'gives another value'],
  ])('is one that the file undoes after: %s, %s', async (object, then, why) => {
    const statement = then && `draft.${then};\n`;
    const file = `${IMPORT}const draft = defineLogin(${object});\n${statement}export default draft;\n`;
    expect(await edited(file, withOption('products', ['passwords']))).toContain(why);
  });

  test('is to remove what the object does not have, but the file sets', async () => {
    const file = `${IMPORT}const draft = defineLogin({ config: {} });\ndraft.locale = 'es';\nexport default draft;\n`;
    expect(await edited(file, ({ config }: { config: object }) => ({ config }))).toBe(
      "`locale` can't be changed from here: line 3 begins an object without it, and the file sets it elsewhere. Write it out there, or change the file by hand.",
    );
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
