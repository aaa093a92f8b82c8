import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import { loginSchema } from '../../src/login/rules/login-schema.ts';
import loginConfig from '../../src/login.config.ts';
import { check, PLAIN, problems } from '../helpers/check-config.ts';

test("nothing in the app's own config is wrong", () => {
  expect(checkLogin(loginConfig).problems).toEqual([]);
});

describe('what is no config at all is said to be none', () => {
  test.each([
    [undefined, '`login` is undefined. Write an object, in braces.'],
    [{}, '`config` is missing. Add it, for example `config: { … }`.'],
    [{ config: 3 }, '`config` is 3. Write an object, in braces.'],
  ])('%j', (login, says) => {
    expect(checkLogin(login).problems.map(({ message }) => message)).toEqual([says]);
  });

  test('what is missing is named with an example', () => {
    expect(checkLogin({ config: { sessionOptions: {} } }).problems.map(({ message }) => message)).toEqual([
      "`authFlowType` is missing. Add it, for example `authFlowType: 'Discovery'`.",
      "`products` is missing. Add it, for example `products: ['emailMagicLinks']`.",
      '`sessionOptions.sessionDurationMinutes` is missing. Add it, for example `sessionDurationMinutes: 60`.',
    ]);
  });
});

test('all problems are named at once, each with its place and what was found there', () => {
  const { problems: found } = check(
    {
      mfaProductOrder: ['totp', 'totp'],
      oauthOptions: { providers: ['google', { type: 'githup' }] },
      passwordOptions: { resetPasswordExpirationMinutes: 2 },
    },
    { strings: { 'login.titel': 'Hello', 'login.title': 4 }, colorScheme: 'dim' },
  );
  expect(found.map(({ path, found }) => `${path}: ${found}`)).toEqual([
    'config.passwordOptions.resetPasswordExpirationMinutes: 2',
    "config.oauthOptions.providers[1].type: 'githup'",
    "strings['login.title']: 4",
    "colorScheme: 'dim'",
    'config.passwordOptions: an object',
    'config.oauthOptions: an object',
    "config.mfaProductOrder: ['totp', 'totp']",
    "config.mfaProductOrder: ['totp', 'totp']",
    "strings['login.titel']: 'Hello'",
  ]);
});

test('a secret is not repeated, wherever it was pasted', () => {
  const secret = 'secret-live-Zm9vYmFyYmF6cXV4';
  const { problems: found } = check(
    { products: [secret], oauthOptions: { providers: [secret] }, [secret]: 1 },
    { strings: { [secret]: 'Hello' }, locale: secret },
  );
  expect(found.length).toBeGreaterThan(3);
  expect(JSON.stringify(found)).toContain('secret-live-…');
  expect(JSON.stringify(found)).not.toContain('Zm9v');
});

test.each([
  ['config', (many: object) => ({ config: many })],
  ['theme', (many: object) => ({ config: PLAIN, presentation: { theme: many } })],
  ['login', (many: object) => ({ config: PLAIN, ...many })],
])('however many unknown options `%s` has, it is copied for none of them', (_, loginOf) => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`unknown ${index}`, index]));
  const { issues = [] } = v.safeParse(loginSchema, loginOf(many));
  const unknown = issues.filter(({ message }) => message.startsWith('is no option'));
  expect(unknown).toHaveLength(400);
  expect(new Set(unknown.map(({ path }) => path?.at(-1)?.input)).size).toBe(1);
});

describe('whatever stands in the place of an option', () => {
  const redirects = { loginRedirectURL: '/authenticate', signupRedirectURL: '/authenticate' };
  const EVERYTHING = {
    config: {
      ...PLAIN,
      products: ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'],
      mfaProductInclude: ['smsOtp'],
      mfaProductOrder: ['smsOtp'],
      smsOtpOptions: { locale: 'fr' },
      emailMagicLinksOptions: { ...redirects, loginTemplateId: 'in', domainHint: 'example.com' },
      emailOtpOptions: { locale: 'es' },
      passwordOptions: { resetPasswordExpirationMinutes: 30, resetPasswordRedirectURL: '/reset-password' },
      ssoOptions: redirects,
      oauthOptions: {
        providers: [{ type: 'google', customScopes: ['email'], providerParams: {}, one_tap: true }],
        customScopes: ['email'],
        providerParams: {},
      },
      directLoginForSingleMembership: { status: true, ignoreInvites: true, ignoreJitProvisioning: true },
      disableCreateOrganization: true,
    },
    presentation: {
      theme: [{ primary: 'red' }, { spacing: '4px', 'color-scheme': 'dark' }],
      options: { logo: { url: '/logo.svg', alt: '' }, buttonId: true, icons: {} },
      icons: {},
    },
    strings: { 'login.title': 'Hello' },
    callbacks: { onEvent() {}, onError() {} },
    locale: 'es',
    colorScheme: 'dark',
  };
  const WRONG = [undefined, null, 7, true, '', 'x', [], {}, [3], [{}], { a: 1 }, 10n, () => {}, Number.NaN];

  /** The value with another one in each place in turn. */
  function* eachWith(value: unknown, wrong: unknown): Generator<unknown> {
    yield wrong;
    if (Array.isArray(value))
      for (const [at, item] of value.entries())
        for (const changed of eachWith(item, wrong)) yield value.with(at, changed);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value))
        for (const changed of eachWith(item, wrong)) yield { ...value, [name]: changed };
  }

  test('nothing is said of one where all is right', () => {
    expect(checkLogin(EVERYTHING).problems).toEqual([]);
  });

  test.each(WRONG)('%s: all that is said are sentences of ours, which begin with the option', (wrong) => {
    for (const login of eachWith(EVERYTHING, wrong))
      for (const { message } of checkLogin(login).problems)
        expect(message).toMatch(/^`[^`]+` (is|lists|does|has|leaves|names) .+\.$/);
  });
});

test('an order is not held against a list that is none', () => {
  expect(problems({ mfaProductInclude: ['sms'], mfaProductOrder: ['smsOtp'] })).toEqual([
    "`mfaProductInclude[0]` is 'sms'. Allowed: `smsOtp`, `totp`.",
  ]);
});
