import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import { isColour } from '../../src/login/rules/colour.ts';
import { EMAIL_LANGUAGES, SMS_LANGUAGES } from '../../src/login/rules/languages.ts';
import { messageCatalogue } from '../../src/login/rules/message-catalogue.ts';
import loginConfig from '../../src/login.config.ts';
import { productsOfMessages } from '../helpers/products-of-messages.ts';

const PLAIN = {
  authFlowType: 'Discovery',
  products: ['emailMagicLinks'],
  sessionOptions: { sessionDurationMinutes: 60 },
};

/** What is said of a config that differs from a plain one. */
const check = (config: object, rest: object = {}) => checkLogin({ config: { ...PLAIN, ...config }, ...rest });

const problems = (...login: Parameters<typeof check>): string[] =>
  check(...login).problems.map(({ message }) => message);

const warnings = (...login: Parameters<typeof check>): string[] =>
  check(...login).warnings.map(({ message }) => message);

test("nothing is said against the app's own config", () => {
  expect(checkLogin(loginConfig)).toEqual({ problems: [], warnings: [] });
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

describe('times', () => {
  const session = (sessionDurationMinutes: unknown) =>
    problems({ sessionOptions: { sessionDurationMinutes } });

  test.each([5, 60, 527_040])('a session may last %d minutes', (minutes) => {
    expect(session(minutes)).toEqual([]);
  });

  test.each([4, 527_041, 7.5, Number.NaN, Number.POSITIVE_INFINITY, '60'])('but not %j', (minutes) => {
    expect(session(minutes)).toEqual([
      expect.stringMatching(/ is .+\. Write whole minutes from 5 to 527040 \(366 days\)\.$/),
    ]);
  });

  test.each(['loginExpirationMinutes', 'signupExpirationMinutes', 'discoveryExpirationMinutes'])(
    '%s is from 5 to 10080',
    (name) => {
      const link = (minutes: number) => problems({ emailMagicLinksOptions: { [name]: minutes } });
      expect([...link(5), ...link(10_080)]).toEqual([]);
      expect(link(10_081)).toEqual([
        `\`emailMagicLinksOptions.${name}\` is 10081. Write whole minutes from 5 to 10080 (7 days).`,
      ]);
    },
  );
});

describe('redirect URLs', () => {
  const redirect = (loginRedirectURL: unknown) => problems({ emailMagicLinksOptions: { loginRedirectURL } });

  test.each([
    'https://app.example.com/authenticate?next=/home',
    'http://localhost:5173/authenticate',
    '/authenticate',
  ])('may be %s', (url) => {
    expect(redirect(url)).toEqual([]);
  });

  test.each([
    'authenticate',
    'app.example.com',
    '//evil.example.com',
    '/\\evil.example.com',
    'javascript:alert(1)',
    'https://',
    'https://app.example.com/a b',
    '',
    7,
  ])('may not be %j', (url) => {
    expect(redirect(url)).toEqual([expect.stringContaining('Write a whole address, such as')]);
  });
});

test.each([
  ['emailMagicLinksOptions', ['loginRedirectURL', 'signupRedirectURL', 'discoveryRedirectURL']],
  ['passwordOptions', ['loginRedirectURL', 'resetPasswordRedirectURL', 'discoveryRedirectURL']],
  ['ssoOptions', ['loginRedirectURL', 'signupRedirectURL']],
  ['oauthOptions', ['loginRedirectURL', 'signupRedirectURL', 'discoveryRedirectURL']],
  ['emailMagicLinksOptions', ['loginTemplateId', 'signupTemplateId', 'locale']],
  ['emailOtpOptions', ['loginTemplateId', 'signupTemplateId', 'locale']],
  ['passwordOptions', ['resetPasswordTemplateId', 'verifyEmailTemplateId', 'locale']],
  ['oauthOptions', ['locale']],
  ['smsOtpOptions', ['locale']],
])('%s are held to the rules of %j', (options, names) => {
  const wrong = Object.fromEntries(names.map((name) => [name, '  ']));
  const products = ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'];
  const providers = { oauthOptions: { providers: ['google'] } };
  const oauth = options === 'oauthOptions' ? providers.oauthOptions : {};
  const said = check({ products, ...providers, [options]: { ...oauth, ...wrong } }).problems;
  expect(said.map(({ path }) => path)).toEqual(names.map((name) => `config.${options}.${name}`));
});

describe('languages', () => {
  test.each([
    ['otp_sms', SMS_LANGUAGES],
    ['magic_links_email', EMAIL_LANGUAGES],
    ['otp_email', EMAIL_LANGUAGES],
    ['passwords_email', EMAIL_LANGUAGES],
  ])("of %s are those that Stytch's Node client lists", (resource, languages) => {
    const types = readFileSync(`node_modules/stytch/types/lib/b2b/${resource}.d.ts`, 'utf8');
    const [, listed] = /locale\?: ("en".*) \| string;/.exec(types) ?? [];
    expect(languages).toEqual(listed?.split(' | ').map((language) => JSON.parse(language)));
  });

  test('are written as Stytch writes them', () => {
    expect(problems({ smsOtpOptions: { locale: 'pt-BR' } })).toEqual([
      expect.stringContaining("`smsOtpOptions.locale` is 'pt-BR'. Did you mean `pt-br`? Allowed: `en`,"),
    ]);
  });

  test('of emails are fewer than those of texts', () => {
    expect(problems({ smsOtpOptions: { locale: 'ja' } })).toEqual([]);
    expect(problems({ emailMagicLinksOptions: { locale: 'ja' } })).toHaveLength(1);
  });
});

test('template ids are not empty', () => {
  expect(problems({ emailMagicLinksOptions: { loginTemplateId: ' ', signupTemplateId: 'welcome' } })).toEqual(
    [
      "`emailMagicLinksOptions.loginTemplateId` is ' '. Write the id of a template from the Stytch dashboard, or leave it out for the default one.",
    ],
  );
});

describe('colours', () => {
  test.each([
    '#0b5',
    '#0b5c',
    'rebeccapurple',
    'transparent',
    'currentColor',
    'rgb(0 0 0 / 10%)',
    'hsl(120deg 100% 50%)',
    'oklch(0.7 0.1 150)',
    'var(--brand)',
    'var(--brand, var(--other, #123456))',
    'color-mix(in oklab, var(--brand), white 20%)',
    'light-dark(#111, #eee)',
    'rgb(from var(--brand) r g b / 50%)',
  ])('%s is one', (colour) => {
    expect(isColour(colour)).toBe(true);
  });

  test.each(['', '#12345', 'rebecapurple', 'rgb(0, 0)', 'red blue', 'red;', 'inherit', '4px', 'var(brand)'])(
    '%j is none',
    (colour) => {
      expect(isColour(colour)).toBe(false);
    },
  );

  test('of the theme are checked in both of a pair, and its measures are not taken for any', () => {
    const theme = [{ primary: '#12' }, { ring: 'blu', spacing: '4px', shadow: 'none' }];
    expect(problems({}, { presentation: { theme } })).toEqual([
      "`presentation.theme[0].primary` is '#12', which is no colour. Write one of CSS, such as `#1f6feb` or `var(--color-accent)`.",
      "`presentation.theme[1].ring` is 'blu', which is no colour. Write one of CSS, such as `#1f6feb` or `var(--color-accent)`.",
    ]);
  });

  test('make a theme or two', () => {
    expect(problems({}, { presentation: { theme: [{}] } })).toEqual([
      '`presentation.theme` lists 1 themes. Write one theme, or a list of two: light, then dark.',
    ]);
  });
});

describe('wording', () => {
  const wording = (strings: object) => problems({}, { strings });

  test('may use what the widget fills in, and plurals of it', () => {
    const content = '{email, select, other {<bold>{email}</bold>}}';
    expect(wording({ 'emailConfirmation.content': content, 'login.title': "A '{'brace'}'" })).toEqual([]);
  });

  test('uses nothing that the widget does not fill in', () => {
    expect(wording({ 'emailConfirmation.content': 'Sent to {mail}', 'login.title': '{name}' })).toEqual([
      "`strings['emailConfirmation.content']` uses `{mail}`, which the widget does not fill in here. It has `{email}`.",
      "`strings['login.title']` uses `{name}`, which the widget does not fill in here. It has none.",
    ]);
    expect(wording({ 'emailConfirmation.content': '{email, select, other {{mail}}}' })).toEqual([
      expect.stringContaining('uses `{mail}`'),
    ]);
  });

  test('closes its braces', () => {
    expect(wording({ 'login.title': 'Hello {name' })).toEqual([
      expect.stringContaining('braces that do not match'),
    ]);
  });
});

test('callbacks are functions', () => {
  expect(problems({}, { callbacks: { onEvent: 'track', onEror: () => {} } })).toEqual([
    "`callbacks.onEvent` is 'track'. Write a function.",
    '`callbacks.onEror` is no option that Stytch or this app knows. Did you mean `onError`? Correct it, or remove it.',
  ]);
});

describe('a warning is given', () => {
  test('for an order of one method, which only some organizations have a use for', () => {
    const one = ['smsOtp'];
    expect(warnings({ mfaProductInclude: one, mfaProductOrder: one })).toEqual([
      expect.stringContaining('`mfaProductOrder` orders the one method that `mfaProductInclude` lists'),
    ]);
    expect(warnings({ mfaProductInclude: one })).toEqual([]);
  });

  test('for a session longer than 30 days', () => {
    const session = (sessionDurationMinutes: number) =>
      warnings({ sessionOptions: { sessionDurationMinutes } });
    expect(session(43_200)).toEqual([]);
    expect(session(86_400)).toEqual([expect.stringContaining('members stay signed in for 60 days')]);
  });

  test('for a redirect to a page of the app that takes no link', () => {
    const redirects = (passwordOptions: object) => warnings({ products: ['passwords'], passwordOptions });
    expect(
      redirects({ loginRedirectURL: '/dashboard', resetPasswordRedirectURL: '/authenticate?x' }),
    ).toEqual([
      "`passwordOptions.loginRedirectURL` is '/dashboard', where no page of this app takes the link: whoever follows it is not signed in. Write `/authenticate`, or add such a page to `src/app.tsx`.",
      expect.stringContaining('Write `/reset-password`, or add'),
    ]);
    expect(
      redirects({ loginRedirectURL: '/authenticate?from=mail', discoveryRedirectURL: '/login' }),
    ).toEqual([]);
    expect(
      redirects({ loginRedirectURL: '/login/acme', resetPasswordRedirectURL: '/reset-password#' }),
    ).toEqual([]);
    expect(redirects({ loginRedirectURL: 'https://other.example.com/in' })).toEqual([]);
  });

  test('for single sign-on alone in the flow Organization', () => {
    const sso = { products: ['sso'] };
    expect(warnings({ ...sso, authFlowType: 'Organization' })).toEqual([
      expect.stringContaining('without an active SSO connection see no way to sign in'),
    ]);
    expect(warnings(sso)).toEqual([]);
  });

  test('for wording of products that are not listed, and for wording that no login shows', () => {
    const strings = {
      'password.login.title': 'Password',
      'oauth.continueWithGoogle': 'Google',
      'ssoDiscovery.title': 'SSO',
      'idpConsent.denied': 'Denied',
      'mfa.smsEnrollment.title': 'Phone',
      'login.title': 'Hello',
    };
    expect(warnings({ products: ['emailMagicLinks', 'passwords'] }, { strings })).toEqual([
      expect.stringMatching(/^`strings\['oauth.continueWithGoogle'\]` is wording of `oauth`/),
      expect.stringMatching(/^`strings\['ssoDiscovery.title'\]` is wording of `sso`/),
      expect.stringMatching(/^`strings\['idpConsent.denied'\]` is on no screen of the login/),
    ]);
    expect(warnings({ products: ['sso'] }, { strings: { 'emailConfirmation.title': 'Sent' } })).toEqual([
      "`strings['emailConfirmation.title']` is wording of `emailMagicLinks` and `emailOtp`, of which `products` lists none: it shows only where an organization demands that of a member. List one, or remove the wording.",
    ]);
  });

  test('for wording of the choice between a link and a code, where one of them is not listed', () => {
    const strings = { 'emailMethodSelection.title': 'How?' };
    expect(warnings({ products: ['emailMagicLinks', 'emailOtp'] }, { strings })).toEqual([]);
    expect(warnings({ products: ['emailMagicLinks', 'passwords'] }, { strings })).toEqual([
      expect.stringMatching(/choice between `emailMagicLinks` and `emailOtp`, .+ List both, or remove/),
    ]);
  });

  const messages = productsOfMessages(messageCatalogue().keys());
  const products = ['emailMagicLinks', 'emailOtp', 'passwords', 'sso', 'oauth'] as const;

  test.each(products)('for all wording that %s alone has no screen for', (product) => {
    const unseen = [...messages.keys()].filter((id) => !messages.get(id)?.has(product));
    const said = warnings(
      { products: [product] },
      { strings: Object.fromEntries(unseen.map((id) => [id, ''])) },
    );
    expect(said.map((text) => /^`strings\['(.+)'\]`/.exec(text)?.[1])).toEqual(unseen);
  });
});
