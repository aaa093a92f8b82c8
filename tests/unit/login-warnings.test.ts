import { describe, expect, test } from 'vitest';
import { messageCatalogue } from '../../src/login/rules/message-catalogue.ts';
import { warnings } from '../helpers/check-config.ts';
import { productsOfMessages } from '../helpers/products-of-messages.ts';

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
    expect(session(43_200).join()).not.toContain('days, also');
    expect(session(86_400)[0]).toContain('members stay signed in for 60 days');
  });

  test('for a session longer than the seven days that Safari keeps cookies of scripts', () => {
    const session = (sessionDurationMinutes: number) =>
      warnings({ sessionOptions: { sessionDurationMinutes } });
    expect(session(10_080)).toEqual([]);
    expect(session(10_081)).toEqual([
      expect.stringMatching(/is 10081: Safari drops cookies set by script after 7 days.+HttpOnly cookies/),
    ]);
  });

  test('for a redirect to a page of the app that takes no link', () => {
    const redirects = (passwordOptions: object) => warnings({ products: ['passwords'], passwordOptions });
    expect(
      redirects({ loginRedirectURL: '/dashboard', resetPasswordRedirectURL: '/authenticate?x' }),
    ).toEqual([
      "`passwordOptions.loginRedirectURL` is '/dashboard', where no page of this app takes the link: whoever follows it is not signed in. Write `/authenticate`, or add such a page to `src/app/app.tsx`.",
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
    const one = { authFlowType: 'Organization', organizationSlug: 'acme' };
    expect(warnings({ ...sso, ...one })).toEqual([
      expect.stringContaining('without an active SSO connection see no way to sign in'),
    ]);
    expect(warnings(sso)).toEqual([]);
  });

  test('for the flow Organization where nothing names one for /login', () => {
    expect(warnings({ authFlowType: 'Organization' })).toEqual([
      expect.stringMatching(/^`authFlowType` is `Organization`, and nothing here names one for `\/login`/),
    ]);
    expect(warnings({ authFlowType: 'Organization', organizationSlug: 'acme' })).toEqual([]);
  });

  test('for One Tap, whose prompt does not show in the sandbox', () => {
    const oauth = (one_tap: boolean) =>
      warnings({ products: ['oauth'], oauthOptions: { providers: ['slack', { type: 'google', one_tap }] } });
    expect(oauth(false)).toEqual([]);
    expect(oauth(true)).toEqual([
      expect.stringMatching(
        /^`oauthOptions.providers\[1\].one_tap` is on: .+ Google knows no client of the sandbox/,
      ),
    ]);
  });

  test('for a logo of the app that is not there', () => {
    const logo = (url: string) => warnings({}, { presentation: { options: { logo: { url, alt: '' } } } });
    expect(logo('/no-logo.svg?v=2')).toEqual([
      "`presentation.options.logo.url` is '/no-logo.svg?v=2', and there is no `public/no-logo.svg`: members see no picture. Put the file there, or correct the address.",
    ]);
    expect(logo('https://example.com/logo.svg')).toEqual([]);
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
