import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isColour } from '../../src/login/rules/css-values.ts';
import { EMAIL_LANGUAGES, SMS_LANGUAGES } from '../../src/login/rules/languages.ts';
import { packageFolder } from '../../src/login/rules/package-folder.ts';
import { check, problems } from '../helpers/check-config.ts';

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
    const types = readFileSync(`${packageFolder('stytch')}/types/lib/b2b/${resource}.d.ts`, 'utf8');
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
