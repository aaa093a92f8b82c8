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
